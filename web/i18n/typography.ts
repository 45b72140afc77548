const narrow = '\u202f'
const wide = '\u00a0'

/** The spaces of French typography: narrow before ; ! ? and inside « », full before a colon, never breaking the line. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/ :/g, `${wide}:`)
    .replace(/(\d) (?=j\b|h\b|Mo\b|ko\b|%)/g, `$1${wide}`)
