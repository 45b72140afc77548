import { pdfjs, pdfOptions } from './pdf-engine.ts'

const dotsPerInch = 180
const pointsPerInch = 72

/**
 * Prints a PDF from this very page: its pages are drawn as images and the rest is hidden on paper (`print.css`).
 * A frame around the file would be shorter, but the page's security policy allows no frame.
 */
export async function printPdf(file: Blob): Promise<void> {
  const pdf = await pdfjs.getDocument({ data: await file.arrayBuffer(), ...pdfOptions }).promise
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  for (let number = 1; number <= pdf.numPages; number += 1) {
    sheet.append(await imageOf(await pdf.getPage(number)))
  }
  document.body.append(sheet)
  window.addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>['getPage']>>

async function imageOf(page: PdfPage): Promise<HTMLImageElement> {
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch })
  const canvas = document.createElement('canvas')
  canvas.width = viewport.width
  canvas.height = viewport.height
  await page.render({ canvas, viewport }).promise
  const image = new Image()
  image.src = canvas.toDataURL('image/png')
  await image.decode()
  return image
}
