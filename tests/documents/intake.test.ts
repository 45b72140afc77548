import { createCanvas, loadImage } from '@napi-rs/canvas'
import UTIF from 'utif2'
import { expect, test } from 'vitest'
import { drawScannedLetter } from '../../documents/demo/scanned-letter.ts'
import { acceptFile, intakeLimits } from '../../documents/intake.ts'
import { extractText, renderPage, thumbnail } from '../../documents/text.ts'
import { encryptedPdf, pdfOf, signedPdf } from './fixtures/pdfs.ts'

const scan = () =>
  drawScannedLetter({
    sender: 'Hélène Bœuf-Lacroix',
    address: ['27, rue des Tilleuls', '00470 Valmont-sur-Loire'],
    date: 'Valmont-sur-Loire, le 2 novembre 2026',
    subject: 'lampadaires éteints devant l’école Jules-Verne',
    paragraphs: ['Monsieur le Maire,', 'Trois lampadaires sont éteints depuis la mi-octobre.'],
    seed: 'intake',
  })

function picture(width: number, height: number) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#e8e0d0'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#203060'
  context.fillRect(0, 0, width / 2, height / 4)
  return canvas
}

const tiffOf = (width: number, height: number): Uint8Array => {
  const canvas = picture(width, height)
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return new Uint8Array(UTIF.encodeImage(Uint8Array.from(data), width, height))
}

test('R1 a scanned PDF is kept exactly as it came, and its text is found', async () => {
  const pdf = await scan()
  const accepted = await acceptFile(pdf)
  expect(accepted).toMatchObject({ mime: 'application/pdf', pages: 1, converted: false, restricted: false })
  expect(Buffer.from(accepted.pdf).equals(pdf)).toBe(true)
  const { text } = await extractText(pdf)
  expect(text).toContain('Hélène Bœuf-Lacroix')
  expect(text).toContain('lampadaires éteints devant l’école Jules-Verne')
})

test('R1 JPEG, PNG and TIFF images become readable A4 pages', async () => {
  const files = [
    ['image/jpeg', await picture(1240, 1754).encode('jpeg')],
    ['image/png', await picture(1754, 1240).encode('png')],
    ['image/tiff', tiffOf(620, 877)],
  ] as const
  for (const [mime, bytes] of files) {
    const accepted = await acceptFile(bytes)
    expect(accepted).toMatchObject({ mime, pages: 1, converted: true })
    const page = await thumbnail(accepted.pdf)
    expect(page.width).toBe(320)
    const ratio = page.height / page.width
    expect(ratio).toBeCloseTo(mime === 'image/png' ? 210 / 297 : 297 / 210, 1)
  }
})

test('R1 a photograph taken upright with a telephone stands upright', async () => {
  const jpeg = await picture(400, 300).encode('jpeg')
  const turned = withOrientation(jpeg, 6)
  const { pdf } = await acceptFile(turned)
  const { width, height } = await renderPage(pdf, 1, 300)
  expect(height).toBeGreaterThan(width)
})

test('R1 what a file is, its bytes say: anything else is refused with a stable code', async () => {
  const limits = { ...intakeLimits, maxBytes: 10_000, maxPages: 2, maxPixels: 10_000 }
  const refusals = [
    [Buffer.alloc(0), 'FILE_EMPTY'],
    [Buffer.alloc(10_001), 'FILE_TOO_LARGE'],
    [Buffer.from('plain text'), 'UNSUPPORTED_FILE_TYPE'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'UNSUPPORTED_FILE_TYPE'],
    [Buffer.from('MZ\x90\x00executable'), 'UNSUPPORTED_FILE_TYPE'],
    [await picture(20, 20).encode('webp'), 'UNSUPPORTED_FILE_TYPE'],
    [await pdfOf([{}, {}, {}]), 'TOO_MANY_PAGES'],
    [Buffer.from('%PDF-1.4\n%%EOF'), 'PDF_DAMAGED'],
    [await encryptedPdf('secret'), 'PDF_ENCRYPTED'],
    [await picture(200, 200).encode('png'), 'IMAGE_TOO_LARGE'],
    [await picture(200, 200).encode('jpeg'), 'IMAGE_TOO_LARGE'],
    [(await picture(90, 90).encode('png')).subarray(0, 60), 'IMAGE_DAMAGED'],
    [(await picture(90, 90).encode('jpeg')).subarray(0, 120), 'IMAGE_DAMAGED'],
  ] as const
  for (const [bytes, code] of refusals)
    await expect(acceptFile(bytes, 'incoming', limits)).rejects.toMatchObject({ code })
})

test('an image that claims a hundred billion pixels is refused before it is decoded', async () => {
  const bomb = Buffer.from(await picture(10, 10).encode('png'))
  bomb.writeUInt32BE(400_000, 16)
  bomb.writeUInt32BE(400_000, 20)
  await expect(acceptFile(bomb)).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' })
})

test('R14 a reply that could not be stamped is refused when it is handed in', async () => {
  await expect(acceptFile(await signedPdf(), 'reply')).rejects.toMatchObject({ code: 'PDF_SIGNED' })
  await expect(acceptFile(await encryptedPdf(''), 'reply')).rejects.toMatchObject({ code: 'PDF_ENCRYPTED' })
  expect(await acceptFile(await pdfOf([{}]), 'reply')).toMatchObject({ pages: 1 })
})

test('R1 a citizen’s file that opens without a password is accepted, though changes to it are barred', async () => {
  expect(await acceptFile(await encryptedPdf(''))).toMatchObject({ pages: 1, restricted: true })
})

test('a page that does not exist has no image', async () => {
  await expect(renderPage(await pdfOf([{}]), 2, 100)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
})

/** The JPEG with an EXIF segment that says how the telephone was held. */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

test('R1 a black and white page of an office scanner (CCITT group 4) is taken over without loss', async () => {
  const rows = 91
  const { pdf, pages } = await acceptFile(faxTiff(64, rows))
  expect(pages).toBe(1)
  expect(Buffer.from(pdf).toString('latin1')).toContain('/CCITTFaxDecode')
  const page = await thumbnail(pdf)
  const image = await loadImage(Buffer.from(page.png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const middle = context.getImageData(image.width / 2, image.height / 2, 1, 1).data
  expect([...middle]).toEqual([255, 255, 255, 255])
})

/** A white page: every row is the one bit that says "as above", then the end of the block. */
function faxTiff(width: number, rows: number): Uint8Array {
  const bits = `${'1'.repeat(rows)}000000000001000000000001`
  const strip = Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)))
  const tags = [
    [256, width],
    [257, rows],
    [258, 1],
    [259, 4],
    [262, 0],
    [273, 8],
    [278, rows],
    [279, strip.length],
  ]
  const directory = Buffer.alloc(2 + tags.length * 12 + 4)
  directory.writeUInt16LE(tags.length, 0)
  tags.forEach(([tag = 0, value = 0], index) => {
    directory.writeUInt16LE(tag, 2 + index * 12)
    directory.writeUInt16LE(4, 4 + index * 12)
    directory.writeUInt32LE(1, 6 + index * 12)
    directory.writeUInt32LE(value, 10 + index * 12)
  })
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1')
  head.writeUInt32LE(8 + strip.length, 4)
  return Buffer.concat([head, strip, directory])
}
