/** PostgreSQL's text holds no NUL, and texts taken out of PDFs contain some. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '')
}
