import {
  beginText,
  concatTransformationMatrix,
  drawObject,
  endText,
  moveText,
  type PDFContext,
  type PDFDocument,
  type PDFFont,
  type PDFImage,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setFillingGrayscaleColor,
  setFontAndSize,
  showText,
} from 'pdf-lib'
import { DocumentError } from '../errors.ts'
import { sha256Of } from '../hash.ts'
import { stripActiveContent } from '../pdf/active-content.ts'
import { embedCharterFont } from '../pdf/fontkit.ts'
import { checkPlacement, seenToPage } from '../pdf/geometry.ts'
import { isSigned, loadForWriting } from '../pdf/loading.ts'
import { readingPdf } from '../pdf/reading.ts'
import { stampRecordEntries, stampRecords } from '../pdf/stamp-record.ts'
import type { StampedDocument, StampRequest } from '../stamp.ts'
import { frenchInstant, printable } from '../typeset/typography.ts'

const LINE_SIZE = 6
const LINE_HEIGHT = 7.5

/** Runs in the sandbox. The bytes depend on the request alone: no clock, no random number. */
export default async function stamp(request: StampRequest): Promise<StampedDocument> {
  if (sha256Of(request.pdf) !== request.expectedSha256)
    throw new DocumentError('VERSION_MISMATCH', 'These are not the bytes that were approved')
  const pages = await readingPdf(request.pdf, async ({ numPages }) => numPages)
  const document = await loadForWriting(request.pdf)
  refuseFrozen(request.pdf, document)
  const font = await embedCharterFont(document) // embedded, as PDF/A asks for
  const image = await embedGriffe(document, request.griffe)
  const pdf = await written(document, () => {
    draw(pageOf(document, request), drawing(document.context, request, font, image), request)
    stripActiveContent(document)
  })
  await proofread(pdf, pages, request)
  return { pdf, sha256: sha256Of(pdf) }
}

function refuseFrozen(pdf: Uint8Array, document: PDFDocument): void {
  if (isSigned(pdf, document))
    throw new DocumentError('PDF_SIGNED', 'The PDF is signed already: a stamp would void that signature')
  if (stampRecords(document).length > 0)
    throw new DocumentError('ALREADY_STAMPED', 'The PDF bears a griffe already: that version is frozen')
}

function pageOf(document: PDFDocument, { placement }: StampRequest): PDFPage {
  const page = document.getPages()[placement.page - 1]
  if (!page) throw new DocumentError('STAMP_PLACEMENT_INVALID', 'The document has no such page')
  checkPlacement(page, placement)
  return page
}

async function embedGriffe(document: PDFDocument, griffe: Uint8Array): Promise<PDFImage> {
  try {
    return await document.embedPng(Uint8Array.from(griffe))
  } catch {
    throw new DocumentError('GRIFFE_UNREADABLE', 'The griffe is not a readable PNG')
  }
}

/** The stamp as one drawing of its own: image, caption and the record of the decision cannot be told apart. */
function drawing(context: PDFContext, request: StampRequest, font: PDFFont, image: PDFImage): PDFRef {
  const { width, height, page } = request.placement
  const caption = captionOf(request, font, width)
  const captionHeight = caption.length * LINE_HEIGHT + 2
  const scale = Math.min(width / image.width, (height - captionHeight) / image.height)
  const operators = [
    pushGraphicsState(),
    concatTransformationMatrix(image.width * scale, 0, 0, image.height * scale, 0, captionHeight),
    drawObject('Griffe'),
    popGraphicsState(),
    beginText(),
    setFillingGrayscaleColor(0.25),
    setFontAndSize('Caption', LINE_SIZE),
    moveText(0, (caption.length - 1) * LINE_HEIGHT + 1.5),
    ...caption.flatMap((line, n) => [...(n > 0 ? [moveText(0, -LINE_HEIGHT)] : []), showText(font.encodeText(line))]),
    endText(),
  ]
  const record = { ...request, sourceSha256: request.expectedSha256, page }
  const form = context.formXObject(operators, {
    BBox: context.obj([0, 0, width, height]),
    Resources: context.obj({ Font: { Caption: font.ref }, XObject: { Griffe: image.ref } }),
    ...stampRecordEntries(context, record),
  })
  return context.register(form)
}

function draw(page: PDFPage, form: PDFRef, { placement }: StampRequest): void {
  const name = page.node.newXObject('Griffe', form)
  const artifact = PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')])
  page.pushOperators(
    artifact,
    pushGraphicsState(),
    concatTransformationMatrix(...seenToPage(page)),
    concatTransformationMatrix(1, 0, 0, 1, placement.x, placement.y),
    drawObject(name),
    popGraphicsState(),
    PDFOperator.of(PDFOperatorNames.EndMarkedContent),
  )
}

/** When, by whom, and by which delegation: that one is never cut, the act it rests on must be readable. */
function captionOf({ signedAt, chrono, signatoryLine, mention }: StampRequest, font: PDFFont, width: number): string[] {
  const lines = [`Signé par griffe le ${frenchInstant(signedAt)} — ${chrono}`, signatoryLine]
  const fitted = lines.map((text) => fitting(printable(text), font, width))
  return mention === undefined ? fitted : [...fitted, ...wrapped(printable(mention), font, width)]
}

function wrapped(text: string, font: PDFFont, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    const fits = font.widthOfTextAtSize(longer, LINE_SIZE) <= width
    if (fits && lines.length > 0) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => fitting(line, font, width))
}

/** A caption longer than the stamp is cut, and says so. */
function fitting(text: string, font: PDFFont, width: number): string {
  if (font.widthOfTextAtSize(text, LINE_SIZE) <= width) return text
  let short = text
  while (short.length > 1 && font.widthOfTextAtSize(`${short}…`, LINE_SIZE) > width) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

/** A file can be readable and yet be built so that nothing can be added to it: that is said, not guessed around. */
async function written(document: PDFDocument, change: () => void): Promise<Uint8Array> {
  try {
    change()
    return await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(
      'PDF_DAMAGED',
      `The PDF cannot be written: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** The outgoing file is read again by the other library: a stamp on a file that nobody can open is no stamp. */
async function proofread(pdf: Uint8Array, pages: number, { placement }: StampRequest): Promise<void> {
  await readingPdf(pdf, async (document) => {
    if (document.numPages !== pages) throw new DocumentError('PDF_DAMAGED', 'Pages were lost in stamping')
    const text = await (await document.getPage(placement.page)).getTextContent()
    const caption = text.items.some((item) => 'str' in item && item.str.startsWith('Signé par griffe'))
    if (!caption) throw new DocumentError('PDF_DAMAGED', 'The stamp is not visible in the file')
  })
}
