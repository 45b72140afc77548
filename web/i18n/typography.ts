const narrow = '\u202f'
const wide = '\u00a0'

/** What the town configured (units, steps, circuits) as print sets it; the data keep what was typed. */
export const typographic = (text: string): string => frenchSpaces(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')

/** The spaces of French typography: narrow before ; ! ? and inside « », full before a colon, never breaking the line. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/ :/g, `${wide}:`)
    .replace(/(\d) (?=j\b|h\b|Mo\b|ko\b|%)/g, `$1${wide}`)
