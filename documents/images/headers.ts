/** What an image says of itself, read before anything is decoded: a few bytes may claim a hundred billion pixels. */
export type ImageHeader = { width: number; height: number; orientation: number }

/** @returns null when the bytes are no PNG or the header is cut short */
export function pngHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes.byteLength < 33) return null
  const view = viewOf(bytes)
  return { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 }
}

/** Size and EXIF orientation (1 to 8) of a JPEG; null when no frame header is found. */
export function jpegHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes)
  let orientation = 1
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation }
    const length = view.getUint16(at + 2)
    if (marker === 0xe1) orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation
    at += 2 + length
  }
  return null
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Telephones store the picture as the sensor lies and say here how to turn it. */
function exifOrientation(segment: Uint8Array): number | null {
  if (Buffer.from(segment.subarray(0, 6)).toString('latin1') !== 'Exif\0\0' || segment.byteLength < 14) return null
  const tiff = viewOf(segment.subarray(6))
  const little = tiff.getUint16(0) === 0x4949
  const start = tiff.getUint32(4, little)
  if (start + 2 > tiff.byteLength) return null
  const entries = tiff.getUint16(start, little)
  for (let index = 0; index < entries; index += 1) {
    const entry = start + 2 + index * 12
    if (entry + 12 > tiff.byteLength) return null
    if (tiff.getUint16(entry, little) !== 0x0112) continue
    const value = tiff.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
