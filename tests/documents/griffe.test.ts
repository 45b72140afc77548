import { randomBytes } from 'node:crypto'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { drawDemoGriffe } from '../../documents/demo/griffe.ts'
import { openGriffe, sealGriffe } from '../../documents/griffe-vault.ts'
import { normaliseGriffe } from '../../documents/stamp.ts'

test('R14 a griffe at rest opens with its key and for its owner only', async () => {
  const key = randomBytes(32)
  const png = await drawDemoGriffe('Jeanne Sorel')
  const sealed = sealGriffe(key, png, 'maire')
  expect(Buffer.from(sealed).includes(Buffer.from(png).subarray(1, 20))).toBe(false)
  expect(Buffer.from(openGriffe(key, sealed, 'maire')).equals(png)).toBe(true)
  const altered = Uint8Array.from(sealed)
  altered[40] = (altered[40] ?? 0) ^ 1
  const attempts = [
    () => openGriffe(randomBytes(32), sealed, 'maire'),
    () => openGriffe(key, sealed, 'dg'),
    () => openGriffe(key, altered, 'maire'),
    () => openGriffe(key, sealed.subarray(0, 12), 'maire'),
  ]
  for (const attempt of attempts) expect(attempt).toThrowError(expect.objectContaining({ code: 'GRIFFE_UNREADABLE' }))
})

test('R14 a scanned signature becomes ink without paper, at most 400 by 160 pixels', async () => {
  const canvas = createCanvas(1600, 900)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fbfaf6'
  context.fillRect(0, 0, 1600, 900)
  context.fillStyle = '#101840'
  context.fillRect(400, 300, 800, 200)
  for (const format of ['png', 'jpeg'] as const) {
    const bytes = format === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg')
    const griffe = await loadImage(Buffer.from(await normaliseGriffe(bytes)))
    expect([griffe.width, griffe.height]).toEqual([400, 100])
  }
})

test('R14 what is no readable image, or an empty one, is no griffe', async () => {
  const blank = await createCanvas(100, 50).encode('png')
  const huge = Buffer.from(blank)
  huge.writeUInt32BE(90_000, 16)
  huge.writeUInt32BE(90_000, 20)
  for (const [bytes, code] of [
    [Buffer.from('text'), 'GRIFFE_UNREADABLE'],
    [blank, 'GRIFFE_UNREADABLE'],
    [blank.subarray(0, 50), 'GRIFFE_UNREADABLE'],
    [huge, 'IMAGE_TOO_LARGE'],
  ] as const)
    await expect(normaliseGriffe(bytes)).rejects.toMatchObject({ code })
})

test('the demonstration’s signatories each have their own griffe, the same every time', async () => {
  const [first, again, other] = await Promise.all(['Jeanne Sorel', 'Jeanne Sorel', 'Henri Delmas'].map(drawDemoGriffe))
  expect(Buffer.from(first ?? []).equals(again ?? Buffer.alloc(0))).toBe(true)
  expect(Buffer.from(first ?? []).equals(other ?? Buffer.alloc(0))).toBe(false)
})
