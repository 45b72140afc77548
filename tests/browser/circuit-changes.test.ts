import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindConsultation } from '../job/consultation.ts'
import { historyOf, letterIn, submitted } from '../job/letters.ts'
import { type House, openHouse } from './house.ts'

let house: House
let id: string
const subject = 'Banc descellé quai des Tanneurs'
beforeAll(async () => {
  house = await openHouse()
  id = await letterIn(await house.hall.as('bdc'), { subject })
  await submitted(await house.hall.as('ad.dep'), id)
  await bindConsultation(house.hall)
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

test.each([
  ['a desk', { theme: 'light' } as const, 'Service Vie scolaire'],
  ['a phone', { theme: 'dark', width: 390 } as const, 'Service Propreté'],
])(
  'R9 R23 at %s one more unit is asked where the circuit consults several, none of them twice',
  async (_, how, unit) => {
    const { hall } = house
    const consulted = await letterIn(await hall.as('bdc'), { box: 'DCV' })
    await (await hall.as('agent.voirie')).task(consulted, 'contribute')
    const desk = await house.enter('ad.dcv', how)
    await desk.page.goto(`${hall.url}/courriers/${consulted}?tab=circuit`)
    await desk.click(desk.button('Intervenir sur le circuit'))
    const form = desk.page.getByRole('form', { name: 'Intervenir sur le circuit' })
    await desk.click(form.getByRole('radio', { name: /intervenant de plus.*opinion/ }))
    await form.getByText('Déjà sollicités').waitFor()
    await desk.type(form.getByLabel('Motif'), 'Chemin de l’école.')
    await desk.click(desk.button('Confirmer le changement'))
    await form.getByText('Choisissez qui solliciter.').waitFor()
    const picker = form.getByRole('combobox', { name: 'Quelle entité solliciter' })
    await desk.type(picker, 'service v')
    expect(await desk.page.getByRole('option', { name: 'Service Voirie' }).count()).toBe(0)
    await desk.type(picker, unit)
    await desk.click(desk.page.getByRole('option', { name: new RegExp(unit) }))
    expect(await desk.violations()).toEqual([])
    expect(await desk.overflows()).toBe(false)
    await desk.picture(`contributor-added-${how.theme}`)
    await desk.click(desk.button('Confirmer le changement'))
    await desk.page.getByText('Le circuit est changé').waitFor()
    const asked = (await historyOf(await hall.as('ad.dcv'), consulted)).find(
      ({ kind }) => kind === 'contribution_asked',
    )
    expect(asked?.text).toContain(unit)
    await desk.leave()
  },
)
