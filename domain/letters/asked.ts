const addressed = String.raw`(?:Madame|Monsieur|Mesdames|Messieurs|Bonjour)(?: [\p{L}'’-]+){0,7}`

/** How a letter addresses its reader, « Madame la Maire, Monsieur, »: before it stands who writes, to whom and where. */
const salutation = new RegExp(String.raw`(?<!\p{L})${addressed}(?:,? (?:et )?${addressed})? ?,\s*(?=\p{L})`, 'u')

/** The salutation comes early; « Madame » further down is somebody that the letter speaks of. */
const searched = 900

/**
 * What a citizen asks, as the first lines of a letter say it: without the letterhead when the salutation is found, in one
 * line, and cut behind a whole word.
 * @param limit characters at most, with the sign of the cut
 */
export function askedIn(fullText: string, limit: number): string {
  const text = fullText.replace(/\s+/g, ' ').trim()
  const found = salutation.exec(text.slice(0, searched))
  return shortened(found ? text.slice(found.index + found[0].length) : text, limit)
}

/** The text cut behind a whole word, with « … » where something was left out. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = text.slice(0, limit - 1)
  const end = kept.lastIndexOf(' ')
  return `${(end > 0 ? kept.slice(0, end) : kept).replace(/[\s,;:]+$/, '')}…`
}
