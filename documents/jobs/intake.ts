import { createCanvas, loadImage } from '@napi-rs/canvas'
import { fileTypeFromBuffer } from 'file-type'
import { PDFDocument } from 'pdf-lib'
import { DocumentError } from '../errors.ts'
import { embedPixels, type Pixels, whole } from '../images/embedding.ts'
import { embedFax } from '../images/fax.ts'
import { type ImageHeader, jpegHeader, pngHeader } from '../images/headers.ts'
import { addImagePage } from '../images/pages.ts'
import { tiffPages } from '../images/tiff.ts'
import { isSigned, loadForWriting } from '../pdf/loading.ts'
import { readingPdf } from '../pdf/reading.ts'

/** `maxPixels` counts one image, or one page of a TIFF. */
export type IntakeLimits = { maxBytes: number; maxPages: number; maxPixels: number }

/** `incoming`: a letter to be read. `reply`: a file that will be stamped, so neither encrypted nor signed already. */
export type IntakePurpose = 'incoming' | 'reply'

export type AcceptedFile = {
  /** what the bytes are, by their content: the name and the declared type are not asked */
  mime: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff'
  /** the readable document: the given bytes themselves when they are a PDF already */
  pdf: Uint8Array
  pages: number
  /** true when `pdf` was made from an image: the given bytes are then kept beside it as the original */
  converted: boolean
  /** the PDF opens, but its author has restricted what may be done with it */
  restricted: boolean
}

export type IntakeInput = { bytes: Uint8Array; purpose: IntakePurpose; limits: IntakeLimits }

/** Runs in the sandbox. What a file is, its bytes say: neither its name nor its declared type is asked. */
export default async function intake(input: IntakeInput): Promise<AcceptedFile> {
  const mime = await sniff(input.bytes)
  switch (mime) {
    case 'application/pdf':
      return acceptPdf(input)
    case 'image/jpeg':
      return converted(mime, await pdfOfJpeg(input))
    case 'image/png':
      return converted(mime, await pdfOfPng(input))
    case 'image/tiff':
      return converted(mime, await pdfOfTiff(input))
    default:
      throw new DocumentError('UNSUPPORTED_FILE_TYPE', 'Only PDF, JPEG, PNG and TIFF files are accepted', { mime })
  }
}

/** Some scanners write a few bytes before the header of a PDF; readers accept them within the first kilobyte. */
async function sniff(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) return found.mime === 'application/vnd.adobe.illustrator' ? 'application/pdf' : found.mime
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'application/pdf' : null
}

async function acceptPdf({ bytes, purpose, limits }: IntakeInput): Promise<AcceptedFile> {
  const { pages, restricted } = await readingPdf(bytes, async (document) => {
    if (document.numPages > limits.maxPages)
      throw new DocumentError('TOO_MANY_PAGES', 'The file has too many pages', { maxPages: limits.maxPages })
    await document.getPage(1)
    return { pages: document.numPages, restricted: (await document.getPermissions()) !== null }
  })
  if (pages < 1) throw new DocumentError('PDF_DAMAGED', 'The PDF has no page')
  if (purpose === 'reply') await refuseUnstampable(bytes)
  return { mime: 'application/pdf', pdf: bytes, pages, converted: false, restricted }
}

async function refuseUnstampable(bytes: Uint8Array): Promise<void> {
  const document = await loadForWriting(bytes)
  if (isSigned(bytes, document))
    throw new DocumentError('PDF_SIGNED', 'The PDF is signed already: a stamp would void that signature')
}

const converted = (mime: AcceptedFile['mime'], { pdf, pages }: { pdf: Uint8Array; pages: number }): AcceptedFile => ({
  mime,
  pdf,
  pages,
  converted: true,
  restricted: false,
})

type MadePdf = { pdf: Uint8Array; pages: number }

async function pdfOfJpeg({ bytes, limits }: IntakeInput): Promise<MadePdf> {
  const header = checked(jpegHeader(bytes), limits)
  await decode(bytes) // the JPEG goes into the PDF as it is: this makes sure that it can be read
  const document = await blankPdf()
  addImagePage(document, whole(await document.embedJpg(ownBuffer(bytes))), header.orientation)
  return finished(document)
}

async function pdfOfPng({ bytes, limits }: IntakeInput): Promise<MadePdf> {
  checked(pngHeader(bytes), limits)
  const document = await blankPdf()
  addImagePage(document, await embedPixels(document, await decode(bytes)))
  return finished(document)
}

async function pdfOfTiff({ bytes, limits }: IntakeInput): Promise<MadePdf> {
  const document = await blankPdf()
  for (const page of tiffPages(bytes, limits)) {
    const image = 'strips' in page ? embedFax(document, page) : await embedPixels(document, page)
    addImagePage(document, image)
  }
  return finished(document)
}

function checked(header: ImageHeader | null, { maxPixels }: IntakeLimits): ImageHeader {
  if (!header || header.width < 1 || header.height < 1) throw damagedImage('no size')
  if (header.width * header.height > maxPixels)
    throw new DocumentError('IMAGE_TOO_LARGE', 'The image is too large', { maxPixels })
  return header
}

async function decode(bytes: Uint8Array): Promise<Pixels> {
  try {
    const image = await loadImage(Buffer.from(bytes))
    const canvas = createCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return {
      width: image.width,
      height: image.height,
      rgba: context.getImageData(0, 0, image.width, image.height).data,
    }
  } catch (error) {
    throw damagedImage(error instanceof Error ? error.message : String(error))
  }
}

const damagedImage = (why: string): DocumentError =>
  new DocumentError('IMAGE_DAMAGED', `The image cannot be read: ${why}`)

/** pdf-lib reads an image from the start of its memory block, which a Buffer shares with others. */
const ownBuffer = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes)

const blankPdf = (): Promise<PDFDocument> => PDFDocument.create({ updateMetadata: false })

async function finished(document: PDFDocument): Promise<MadePdf> {
  return { pdf: await document.save(), pages: document.getPageCount() }
}
