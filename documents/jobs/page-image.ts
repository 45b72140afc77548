import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../errors.ts'
import { readingPdf } from '../pdf/reading.ts'

export type PageInput = { pdf: Uint8Array; page: number; width: number }
export type PageImage = { png: Uint8Array; width: number; height: number }

/** A page may be a strip kilometres long: its image may not. */
const MAX_HEIGHT = 7016

/** The canvas that pdf.js makes in Node; its types only know the browser's. */
type NodeCanvas = { width: number; height: number; encode(format: 'png'): Promise<Uint8Array> }
type RenderTarget = Parameters<PDFPageProxy['render']>[0]['canvas']

/** Runs in the sandbox. */
export default function pageImage({ pdf, page: number, width }: PageInput): Promise<PageImage> {
  return readingPdf(pdf, async (document) => {
    if (number < 1 || number > document.numPages)
      throw new DocumentError('DOCUMENT_NOT_FOUND', 'The document has no such page', { pages: document.numPages })
    const page = await document.getPage(number)
    const natural = page.getViewport({ scale: 1 })
    const scale = Math.min(width / natural.width, MAX_HEIGHT / natural.height)
    const viewport = page.getViewport({ scale })
    const factory = document.canvasFactory as { create(width: number, height: number): { canvas: NodeCanvas } }
    const { canvas } = factory.create(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
    await page.render({ canvas: canvas as unknown as RenderTarget, viewport, background: '#ffffff' }).promise
    return { png: await canvas.encode('png'), width: canvas.width, height: canvas.height }
  })
}
