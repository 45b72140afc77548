import { createCanvas, type ImageData, loadImage } from '@napi-rs/canvas'
import { DocumentError } from '../errors.ts'
import { jpegHeader, pngHeader } from '../images/headers.ts'

const MAX_WIDTH = 400
const MAX_HEIGHT = 160
const MAX_PIXELS = 20_000_000

/** Luminance (0 to 255) from which paper begins, and below which ink is full. */
const PAPER = 225
const INK = 110

/** Runs in the sandbox: a scan of ink on paper becomes ink alone. */
export default async function normaliseGriffe({ image: bytes }: { image: Uint8Array }): Promise<Uint8Array> {
  checkSize(bytes)
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw unreadable()
  })
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const pixels = context.getImageData(0, 0, image.width, image.height)
  if (isOpaque(pixels)) context.putImageData(withoutPaper(pixels), 0, 0)
  const ink = inkBox(pixels)
  if (!ink) throw new DocumentError('GRIFFE_UNREADABLE', 'The image is empty')
  const scale = Math.min(1, MAX_WIDTH / ink.width, MAX_HEIGHT / ink.height)
  const result = createCanvas(Math.max(1, Math.round(ink.width * scale)), Math.max(1, Math.round(ink.height * scale)))
  result.getContext('2d').drawImage(canvas, ink.x, ink.y, ink.width, ink.height, 0, 0, result.width, result.height)
  return result.encode('png')
}

function checkSize(bytes: Uint8Array): void {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  const header = isPng ? pngHeader(bytes) : isJpeg ? jpegHeader(bytes) : null
  if (!header) throw unreadable()
  if (header.width * header.height > MAX_PIXELS)
    throw new DocumentError('IMAGE_TOO_LARGE', 'The image is too large', { maxPixels: MAX_PIXELS })
}

const unreadable = () => new DocumentError('GRIFFE_UNREADABLE', 'The griffe must be a PNG or JPEG image')

function isOpaque({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

function withoutPaper(pixels: ImageData): ImageData {
  const { data } = pixels
  for (let at = 0; at < data.length; at += 4) {
    const light = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0)
    data[at + 3] = Math.round(255 * Math.min(1, Math.max(0, (PAPER - light) / (PAPER - INK))))
  }
  return pixels
}

function inkBox({ data, width, height }: ImageData): { x: number; y: number; width: number; height: number } | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 16) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
