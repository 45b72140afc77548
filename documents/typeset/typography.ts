const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

/**
 * French spacing of a text as typed: the spaces that exist become unbreakable ones where a line must not end; none is
 * invented, so that addresses, times and code stay what they are.
 */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/[ \u00a0]([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00a0]([:»])/g, `${NO_BREAK}$1`)
    .replace(/«[ \u00a0]/g, `«${NO_BREAK}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d) (?=[€%°])/g, `$1${NO_BREAK}`)
    .replace(/\b([nN]°|[Mm]me|Mlle|MM?\.|art\.|p\.) (?=\S)/g, `$1${NO_BREAK}`)

/** Typographic apostrophe between letters, as in print. */
export const frenchText = (text: string): string => frenchSpaces(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')

/** What a page can show: one Unicode form, no control characters, no lone surrogates; bidi overrides are dropped. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\ufffd', '?') // half a character, or one lost before it came to us
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replaceAll('\t', ' ')

const longDate = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** `2026-11-01` as `1er novembre 2026`. */
export const frenchDay = (day: string): string => longDate.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ')

/** An instant as the town's clock shows it. */
export const frenchInstant = (iso: string): string => instant.format(new Date(iso))

export const frenchSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes}${NO_BREAK}octet${bytes < 2 ? '' : 's'}`
  const unit = bytes < 1_048_576 ? { by: 1024, name: 'Kio' } : { by: 1_048_576, name: 'Mio' }
  return `${(bytes / unit.by).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}${NO_BREAK}${unit.name}`
}
