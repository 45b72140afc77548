import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readingPdf } from '../pdf/reading.ts'

export type TextInput = { pdf: Uint8Array; maxPages: number; maxCharacters: number }

export type PdfText = {
  /** pages of the document, also those whose text was not read */
  pages: number
  /** the text, pages separated by a form feed, without NUL and other control characters */
  text: string
  /** true when the limit of pages or characters cut the text short */
  truncated: boolean
}

/** Runs in the sandbox. */
export default function pdfText({ pdf, maxPages, maxCharacters }: TextInput): Promise<PdfText> {
  return readingPdf(pdf, async (document) => {
    const texts: string[] = []
    let characters = 0
    for (let number = 1; number <= Math.min(document.numPages, maxPages) && characters < maxCharacters; number += 1) {
      // A page that cannot be read does not hide the others from the search.
      const text = await document.getPage(number).then(textOf, () => '')
      texts.push(text)
      characters += text.length + 1
    }
    const truncated = texts.length < document.numPages || characters > maxCharacters
    return { pages: document.numPages, text: texts.join('\f').slice(0, maxCharacters).toWellFormed(), truncated }
  })
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  page.cleanup()
  return text.replace(/[^\P{Cc}\n\t]/gu, '').trim()
}
