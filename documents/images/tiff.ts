import UTIF from 'utif2'
import { DocumentError } from '../errors.ts'
import type { Pixels } from './embedding.ts'
import { type FaxPage, faxPage, tagOf } from './fax.ts'

/**
 * The pages of a TIFF, decoded one at a time.
 * @throws {DocumentError} IMAGE_DAMAGED, TOO_MANY_PAGES, IMAGE_TOO_LARGE, before anything is decoded
 */
export function* tiffPages(
  bytes: Uint8Array,
  limits: { maxPages: number; maxPixels: number },
): Generator<Pixels | FaxPage> {
  const buffer = Uint8Array.from(bytes).buffer
  const pages = readable(() => UTIF.decode(buffer)).filter((page) => sizeOf(page).width > 0)
  if (pages.length === 0) throw new DocumentError('IMAGE_DAMAGED', 'The TIFF holds no image')
  if (pages.length > limits.maxPages)
    throw new DocumentError('TOO_MANY_PAGES', 'The file has too many pages', { maxPages: limits.maxPages })
  if (pages.map(sizeOf).some(({ width, height }) => width * height > limits.maxPixels))
    throw new DocumentError('IMAGE_TOO_LARGE', 'The image is too large', { maxPixels: limits.maxPixels })
  for (const page of pages) {
    const { width, height } = sizeOf(page)
    const fax = faxPage(bytes, page)
    if (fax) {
      yield fax
      continue
    }
    readable(() => UTIF.decodeImage(buffer, page))
    const rgba = readable(() => UTIF.toRGBA8(page))
    if (rgba.length < width * height * 4) throw new DocumentError('IMAGE_DAMAGED', 'The TIFF is cut short')
    yield { width, height, rgba }
    Reflect.deleteProperty(page, 'data') // a long scan would otherwise be in memory as a whole
  }
}

type Page = ReturnType<typeof UTIF.decode>[number]

/** Width and height as the page's own tags (256, 257) give them. */
function sizeOf(page: Page): { width: number; height: number } {
  return { width: tagOf(page, 256)[0] ?? 0, height: tagOf(page, 257)[0] ?? 0 }
}

function readable<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new DocumentError(
      'IMAGE_DAMAGED',
      `The TIFF cannot be read: ${error instanceof Error ? error.message : error}`,
    )
  }
}
