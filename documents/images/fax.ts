import type { PDFDocument } from 'pdf-lib'
import type { EmbeddedImage } from './embedding.ts'

/** A black and white page as office scanners write it (CCITT group 4), still encoded: a PDF takes it as it is. */
export type FaxPage = {
  width: number
  height: number
  blackIsZero: boolean
  strips: readonly { bytes: Uint8Array; top: number; height: number }[]
}

/** The numbers of a TIFF tag; none when the page does not have it. */
export function tagOf(page: object, tag: number): number[] {
  const value: unknown = Reflect.get(page, `t${tag}`)
  return Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>, Number) : []
}

const GROUP_4 = 4

/** @returns null when the page is of another kind: it is then decoded like any image */
export function faxPage(bytes: Uint8Array, page: object): FaxPage | null {
  const first = (tag: number, otherwise: number): number => tagOf(page, tag)[0] ?? otherwise
  const plain = first(258, 1) === 1 && first(277, 1) === 1 && first(266, 1) === 1 && first(274, 1) === 1
  if (first(259, 1) !== GROUP_4 || !plain) return null
  const [width, height] = [first(256, 0), first(257, 0)]
  const rows = first(278, height)
  const sizes = tagOf(page, 279)
  const strips = tagOf(page, 273).map((offset, index) => ({
    bytes: bytes.subarray(offset, offset + (sizes[index] ?? 0)),
    top: index * rows,
    height: Math.min(rows, height - index * rows),
  }))
  const sound = strips.length > 0 && strips.every((strip) => strip.height > 0 && strip.bytes.byteLength > 0)
  return sound ? { width, height, blackIsZero: first(262, 0) === 1, strips } : null
}

export function embedFax(document: PDFDocument, { width, height, blackIsZero, strips }: FaxPage): EmbeddedImage {
  const { context } = document
  const parts = strips.map((strip) => {
    const stream = context.stream(Uint8Array.from(strip.bytes), {
      Type: 'XObject',
      Subtype: 'Image',
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
      Width: width,
      Height: strip.height,
      Filter: 'CCITTFaxDecode',
      DecodeParms: { K: -1, Columns: width, Rows: strip.height, BlackIs1: blackIsZero },
    })
    return { ref: context.register(stream), top: strip.top, height: strip.height }
  })
  return { width, height, parts }
}
