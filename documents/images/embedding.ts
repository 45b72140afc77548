import { deflateSync } from 'node:zlib'
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { PDFDocument, PDFRef } from 'pdf-lib'

/** Decoded pixels, four bytes each (red, green, blue, alpha). */
export type Pixels = { width: number; height: number; rgba: Uint8Array | Uint8ClampedArray }

/** An image inside a PDF, ready to be drawn: one part, or several horizontal strips. `top` and `height` in pixels. */
export type EmbeddedImage = { width: number; height: number; parts: readonly ImagePart[] }
export type ImagePart = { ref: PDFRef; top: number; height: number }

export const whole = ({ ref, width, height }: { ref: PDFRef; width: number; height: number }): EmbeddedImage => ({
  width,
  height,
  parts: [{ ref, top: 0, height }],
})

/** 300 dpi on A4: more makes a letter heavier, not more readable. The given file is kept beside it as it came. */
const MAX_SIDE = 3508

/** Puts a decoded image into a PDF: black and white losslessly at one bit a pixel, the rest as JPEG on white paper. */
export async function embedPixels(document: PDFDocument, pixels: Pixels): Promise<EmbeddedImage> {
  const bits = Math.max(pixels.width, pixels.height) <= MAX_SIDE ? bilevel(pixels) : null
  if (bits) return embedBits(document, bits, pixels)
  const canvas = shrink(canvasOf(pixels), MAX_SIDE)
  return whole(await document.embedJpg(Uint8Array.from(await canvas.encode('jpeg', 88))))
}

function embedBits(document: PDFDocument, bits: Uint8Array, { width, height }: Pixels): EmbeddedImage {
  const facts = { Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray', BitsPerComponent: 1 }
  const stream = document.context.stream(deflateSync(bits), {
    ...facts,
    Width: width,
    Height: height,
    Filter: 'FlateDecode',
  })
  return whole({ ref: document.context.register(stream), width, height })
}

function canvasOf({ width, height, rgba }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(rgba.subarray(0, image.data.length))
  context.putImageData(image, 0, 0)
  onPaper(context, width, height)
  return canvas
}

/** What is transparent becomes paper. */
function onPaper(context: SKRSContext2D, width: number, height: number): void {
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'source-over'
}

function shrink(canvas: Canvas, maxSide: number): Canvas {
  const scale = maxSide / Math.max(canvas.width, canvas.height)
  if (scale >= 1) return canvas
  const smaller = createCanvas(
    Math.max(1, Math.round(canvas.width * scale)),
    Math.max(1, Math.round(canvas.height * scale)),
  )
  smaller.getContext('2d').drawImage(canvas, 0, 0, smaller.width, smaller.height)
  return smaller
}

/** One bit a pixel (1 = white), rows padded to bytes; null when the image has anything but opaque black and white. */
function bilevel({ width, height, rgba }: Pixels): Uint8Array | null {
  const stride = Math.ceil(width / 8)
  const bits = new Uint8Array(stride * height)
  for (let pixel = 0, at = 0; pixel < width * height; pixel += 1, at += 4) {
    const level = rgba[at]
    if ((level !== 0 && level !== 255) || rgba[at + 3] !== 255) return null
    if (rgba[at + 1] !== level || rgba[at + 2] !== level) return null
    const x = pixel % width
    const byte = Math.floor(pixel / width) * stride + (x >> 3)
    if (level === 255) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7))
  }
  return bits
}
