import { afterAll, beforeAll, expect, test } from 'vitest'
import { historyOf, letterIn, submitted } from '../job/letters.ts'
import { type House, openHouse } from './house.ts'

let house: House
let id: string
const subject = 'Banc descellé quai des Tanneurs'
beforeAll(async () => {
  house = await openHouse()
  id = await letterIn(await house.hall.as('bdc'), { subject })
  await submitted(await house.hall.as('ad.dep'), id)
}, 180_000)
afterAll(() => house?.close())

test.each([
  ['a desk', { theme: 'light' } as const],
  ['a phone', { theme: 'dark', width: 390 } as const],
])(
  'R13 R23 at %s the circuit is changed from the letter: what will happen is read first, a reason is asked',
  async (_, how) => {
    const desk = await house.enter('ad.dep', how)
    await desk.page.goto(`${house.hall.url}/courriers/${id}?tab=circuit`)
    await desk.click(desk.button('Intervenir sur le circuit'))
    const form = desk.page.getByRole('form', { name: 'Intervenir sur le circuit' })
    await desk.click(form.getByRole('radio', { name: 'Demander un visa de plus' }))
    await form.getByText('la réponse ne part pas à la signature avant lui').waitFor()
    await desk.click(form.getByRole('radio', { name: 'Le Cabinet' }))
    expect(
      await form
        .getByRole('radio', { name: /Passer une étape.*Visa/ })
        .first()
        .isDisabled(),
    ).toBe(true)
    expect(await desk.violations()).toEqual([])
    expect(await desk.overflows()).toBe(false)
    await desk.click(desk.button('Confirmer le changement'))
    await form.getByText('Un motif est nécessaire').or(form.getByText('Indiquez le motif')).first().waitFor()
    const reason = `Sujet sensible, vu à ${how.theme === 'light' ? 'mon poste' : 'mon téléphone'}.`
    await desk.type(form.getByLabel('Motif'), reason)
    await desk.click(desk.button('Confirmer le changement'))
    await desk.page.getByText('Le circuit est changé').waitFor()
    const asked = (await historyOf(await house.hall.as('ad.dep'), id)).filter(({ kind }) => kind === 'visa_asked')
    expect(asked.at(-1)).toMatchObject({ comment: reason, actor: { login: 'ad.dep' } })
    await desk.leave()
  },
)

test('R23 a suspended letter says so in the inbox of those who wait for it', async () => {
  const adDep = await house.hall.as('ad.dep')
  const body = { act: 'suspend', reason: 'Recours en cours.' }
  expect((await adDep.send('POST', `/api/letters/${id}/circuit/changes`, body)).status).toBe(200)
  const desk = await house.enter('dg', { theme: 'light' })
  const line = desk.page.locator('[data-rows] a').filter({ hasText: subject }).first()
  await line.getByText('Suspendu').waitFor()
  expect(await desk.violations()).toEqual([])
  await desk.leave()
})
