import { expect, test } from 'vitest'
import { seededRandom } from '../../documents/demo/random.ts'
import { drawScannedLetter } from '../../documents/demo/scanned-letter.ts'
import { DocumentError, documentErrorCodes } from '../../documents/errors.ts'
import { acceptFile } from '../../documents/intake.ts'
import { renderer } from '../../documents/render.ts'
import { readStamps, stampGriffe } from '../../documents/stamp.ts'
import { extractText } from '../../documents/text.ts'
import { reply } from './fixtures/letters.ts'
import { pdfOf, stampRequest } from './fixtures/pdfs.ts'

const sources = [
  (await renderer.render(reply())).pdf,
  await pdfOf([{}, { rotate: 90 }]),
  await drawScannedLetter({
    sender: 'A',
    address: [],
    date: 'hier',
    subject: 'essai',
    paragraphs: ['x'],
    seed: 'fuzz',
  }),
]

/** A file cut short, with flipped bits, or with a part repeated: what bad lines, disks and people make of it. */
function damaged(pdf: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(`damage-${seed}`)
  const bytes = Buffer.from(pdf)
  if (seed % 3 === 0) return bytes.subarray(0, Math.floor(random() * bytes.length))
  if (seed % 3 === 1) {
    for (let flip = 0; flip < 1 + random() * 40; flip += 1) {
      const at = Math.floor(random() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    }
    return bytes
  }
  const [from, to] = [random(), random()].map((part) => Math.floor(part * bytes.length)).sort((a, b) => a - b)
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
}

const isRefusal = (error: unknown): boolean =>
  error instanceof DocumentError && documentErrorCodes.some((code) => code === error.code)

const cases = Array.from({ length: 45 }, (_, seed) => seed)

test.each(cases)('R14 a damaged file is stamped and valid, or refused with a code (%i)', async (seed) => {
  const pdf = damaged(sources[seed % sources.length] ?? Buffer.alloc(0), seed)
  const stamped = await stampGriffe(
    stampRequest(pdf, { placement: { page: 1, x: 20, y: 20, width: 180, height: 78 } }),
  ).catch((error: unknown) => error)
  if (stamped instanceof Error) {
    expect(isRefusal(stamped)).toBe(true)
    return
  }
  const { pdf: result } = stamped as { pdf: Uint8Array }
  expect(await readStamps(result)).toHaveLength(1)
  expect((await extractText(result)).text).toContain('Signé par griffe')
})

test.each(cases)('R1 a damaged scan is accepted and readable, or refused with a code (%i)', async (seed) => {
  const pdf = damaged(sources[seed % sources.length] ?? Buffer.alloc(0), seed)
  const accepted = await acceptFile(pdf).catch((error: unknown) => error)
  if (accepted instanceof Error) expect(isRefusal(accepted)).toBe(true)
  else expect((await extractText(pdf)).pages).toBeGreaterThan(0)
})
