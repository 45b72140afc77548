import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { sha256Of } from '../../documents/hash.ts'
import { renderer } from '../../documents/render.ts'
import { readStamps, stampGriffe } from '../../documents/stamp.ts'
import { extractText, renderPage } from '../../documents/text.ts'
import { reply } from './fixtures/letters.ts'
import { encryptedPdf, griffe, pdfOf, signedPdf, stampRequest } from './fixtures/pdfs.ts'

test('R14 the griffe is stamped on the approved version, in the place kept for it, with its decision', async () => {
  const letter = await renderer.render(reply())
  const request = stampRequest(letter.pdf, { placement: letter.griffeBox })
  const stamped = await stampGriffe(request)
  expect(stamped.sha256).toBe(sha256Of(stamped.pdf))
  expect(await readStamps(stamped.pdf)).toEqual([
    {
      decisionId: request.decisionId,
      chrono: '2026-000123',
      signedAt: '2026-11-23T13:05:00.000Z',
      sourceSha256: letter.sha256,
      page: 1,
    },
  ])
  const { text } = await extractText(stamped.pdf)
  expect(text).toContain('Signé par griffe le 23 novembre 2026 à 14:05 — 2026-000123')
  expect(text).toContain('Camille Sorel, adjointe à la voirie')
})

test('R14 the same decision stamped again gives the same bytes', async () => {
  const { pdf, griffeBox } = await renderer.render(reply())
  const [first, second] = await Promise.all([1, 2].map(() => stampGriffe(stampRequest(pdf, { placement: griffeBox }))))
  expect(first?.sha256).toBe(second?.sha256)
})

test('R14 a version other than the approved one is never stamped', async () => {
  const approved = await pdfOf([{}])
  const swapped = await pdfOf([{}, {}])
  const request = stampRequest(swapped, { expectedSha256: sha256Of(approved) })
  await expect(stampGriffe(request)).rejects.toMatchObject({ code: 'VERSION_MISMATCH' })
})

test('R14 a stamped version is frozen: it takes no second griffe', async () => {
  const { pdf } = await stampGriffe(stampRequest(await pdfOf([{}])))
  await expect(stampGriffe(stampRequest(pdf))).rejects.toMatchObject({ code: 'ALREADY_STAMPED' })
})

test('R14 encrypted, signed and damaged files are refused with their reason', async () => {
  const refusals = [
    [await encryptedPdf('secret'), 'PDF_ENCRYPTED'],
    [await encryptedPdf(''), 'PDF_ENCRYPTED'],
    [await signedPdf(), 'PDF_SIGNED'],
    [Buffer.from('%PDF-1.7\nnothing else'), 'PDF_DAMAGED'],
    [Buffer.from('no pdf at all'), 'PDF_DAMAGED'],
  ] as const
  for (const [pdf, code] of refusals) await expect(stampGriffe(stampRequest(pdf))).rejects.toMatchObject({ code })
})

test('R14 files built to break their reader are refused with their reason', async () => {
  const built = (...objects: string[]) =>
    Buffer.from(
      `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer <</Root 1 0 R>>`,
    )
  const catalog = '<</Type/Catalog/Pages 2 0 R>>'
  const tree = '<</Type/Pages/Kids[3 0 R]/Count 1'
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]'
  const refused = [
    built(catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>'),
    built(catalog, `${tree}/Parent 2 0 R>>`, '<</Type/Page/Parent 2 0 R>>'),
    built(catalog, `${tree}>>`, `${page}/X ${'['.repeat(100_000)}>>`),
  ]
  for (const pdf of refused) await expect(stampGriffe(stampRequest(pdf))).rejects.toMatchObject({ code: 'PDF_DAMAGED' })
  const noise = built(catalog, `${tree}>>`, page.replace('0 0 595 842', '595 842 0 0').concat('>>'))
  expect(await readStamps((await stampGriffe(stampRequest(noise))).pdf)).toHaveLength(1)
})

test('R14 a stamp that would not lie on the page is refused', async () => {
  const pdf = await pdfOf([{}])
  const place = { page: 1, x: 300, y: 150, width: 180, height: 78 }
  for (const wrong of [{ page: 2 }, { page: 0 }, { x: 500 }, { y: -1 }, { width: 5 }, { x: Number.NaN }])
    await expect(stampGriffe(stampRequest(pdf, { placement: { ...place, ...wrong } }))).rejects.toMatchObject({
      code: 'STAMP_PLACEMENT_INVALID',
    })
  await expect(stampGriffe(stampRequest(pdf, { griffe: Buffer.from('no image') }))).rejects.toMatchObject({
    code: 'GRIFFE_UNREADABLE',
  })
})

describe('R14 the griffe stands upright where the reader sees the page, however the page is turned or cut', () => {
  const crop: [number, number, number, number] = [50, 80, 450, 600]
  const shapes = [0, 90, 180, 270].flatMap((rotate) => [{ rotate }, { rotate, crop }])
  test.each(shapes)('%o', async (shape) => {
    const placement = { page: 1, x: 100, y: 120, width: 180, height: 78 }
    const before = await pdfOf([shape])
    const { pdf } = await stampGriffe(stampRequest(before, { placement }))
    const changed = await changedBox(before, pdf)
    expect(changed.left).toBeGreaterThanOrEqual(placement.x - 2)
    expect(changed.right).toBeLessThanOrEqual(placement.x + placement.width + 2)
    expect(changed.bottom).toBeGreaterThanOrEqual(placement.y - 2)
    expect(changed.top).toBeLessThanOrEqual(placement.y + placement.height + 2)
    expect(changed.right - changed.left).toBeGreaterThan(changed.top - changed.bottom)
  })
})

test('R14 what would run at the reader’s is taken out of the file that leaves', async () => {
  const pdf = await pdfOf([{}], ({ context, catalog }) => {
    const script = context.obj({ S: 'JavaScript', JS: 'app.alert(1)' })
    catalog.set(PDFName.of('OpenAction'), script)
    catalog.set(PDFName.of('Names'), context.obj({ JavaScript: context.obj({ Names: [] }) }))
    context.register(context.obj({ Type: 'Annot', Subtype: 'Link', A: context.obj({ S: 'Launch', F: 'calc.exe' }) }))
  })
  const stamped = await stampGriffe(stampRequest(pdf))
  const text = Buffer.from(stamped.pdf).toString('latin1')
  for (const trace of ['/JavaScript', '/Launch', '/OpenAction', 'calc.exe', 'app.alert'])
    expect(text).not.toContain(trace)
})

test('I4 a file that was never stamped bears no decision', async () => {
  expect(await readStamps(await pdfOf([{}]))).toEqual([])
})

test('R14 the stamped file keeps the letter’s pages and its griffe image', async () => {
  const stamped = await stampGriffe(stampRequest(await pdfOf([{}, {}, {}])))
  const document = await PDFDocument.load(stamped.pdf, { updateMetadata: false })
  expect(document.getPageCount()).toBe(3)
  const image = await loadImage(Buffer.from(griffe))
  expect(image.width).toBeLessThanOrEqual(400)
  expect(image.height).toBeLessThanOrEqual(160)
})

/** Where two files differ on their first page, in points from its lower left corner as it is seen. */
async function changedBox(before: Uint8Array, after: Uint8Array) {
  const [from, to] = [await pixelsOf(before), await pixelsOf(after)]
  const box = { left: Number.POSITIVE_INFINITY, right: 0, bottom: Number.POSITIVE_INFINITY, top: 0 }
  for (let at = 0; at < to.data.length; at += 4) {
    const difference = [0, 1, 2].map((part) => Math.abs((from.data[at + part] ?? 0) - (to.data[at + part] ?? 0)))
    if (Math.max(...difference) < 60) continue
    const x = (at / 4) % to.width
    const y = to.height - Math.floor(at / 4 / to.width)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}

/** One pixel a point. */
async function pixelsOf(pdf: Uint8Array) {
  const page = (await PDFDocument.load(pdf, { updateMetadata: false })).getPage(0)
  const { width, height } = page.getCropBox()
  const { png } = await renderPage(pdf, 1, page.getRotation().angle % 180 === 0 ? width : height)
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}
