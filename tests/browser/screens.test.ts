import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerLetter } from '../job/letters.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const bdc = await house.hall.as('bdc')
  const answer = await registerLetter(bdc)
  const adDep = await house.hall.as('ad.dep')
  await adDep.task(answer.json<{ id: string }>().id, 'treat')
}, 180_000)
afterAll(() => house.close())

/** Each screen as the role that has it. */
const screens = [
  ['ad.dep', '/a-faire', 'À faire'],
  ['bdc', '/enregistrer', 'Enregistrer un courrier'],
  ['ad.dep', '/enregistrer', 'Remettre un courrier'],
  ['ad.dep', '/registre', 'Registre'],
  ['ad.dep', '/suivi', 'Suivi'],
  ['ad.dep', '/modeles', 'Modèles'],
  ['bdc', '/circuits', 'Circuits'],
  ['bdc', '/reglages', 'Réglages'],
  ['bdc', '/organisation', 'Organisation'],
  ['dircab', '/confirmations', 'Confirmations'],
  ['ad.dep', '/boites-generiques', 'Boîtes génériques'],
  ['dinsi', '/boites-generiques', 'Boîtes génériques'],
  ['dinsi', '/messages', 'Messages partis'],
  ['elu.voirie', '/aide', 'Aide'],
] as const

describe.each(['light', 'dark'] as const)('every screen, theme %s', (theme) => {
  test('the login screen has no accessibility violation', async () => {
    const desk = await house.door({ theme })
    await desk.page.goto('/')
    await desk.heading('Connexion').waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.leave()
  })

  test.each(screens)(
    '%s on %s: no violation at a desk or on a phone, and nothing wider than the phone',
    async (login, path, title) => {
      const desk = await house.enter(login, { theme })
      await desk.page.goto(path)
      for (const width of [1440, 390]) {
        await desk.page.setViewportSize({ width, height: 900 })
        await desk.page.getByRole('heading', { level: 1, name: title }).waitFor()
        await desk.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
        expect(await desk.violations()).toEqual([])
        expect(await desk.overflows()).toBe(false)
      }
      expect(desk.complaints).toEqual([])
      await desk.leave()
    },
  )
})

test('the keyboard alone finds what to do first: J and Enter', async () => {
  const desk = await house.enter('ad.dep')
  await desk.page.locator('[data-rows] a').first().waitFor()
  await desk.picture('inbox')
  await desk.press('j')
  await desk.press('Enter')
  await desk.page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(new URL(desk.page.url()).pathname).toMatch(/^\/courriers\//)
  expect(desk.acts()).toBe(2)
  await desk.leave()
})

test('a letter of a person is found from anywhere in at most 3 acts: Ctrl+K, the name, Enter', async () => {
  const desk = await house.enter('ad.dep')
  await desk.press('Control+k')
  await desk.type(desk.page.getByRole('textbox', { name: /Rechercher un courrier/ }), 'besson')
  await desk.page.locator('[data-action]').first().waitFor()
  await desk.page.getByRole('dialog').getByText('Nid-de-poule rue des Lilas').first().waitFor()
  expect(await desk.violations()).toEqual([])
  await desk.press('Enter')
  await desk.page.getByRole('tab', { name: 'Courrier', exact: true }).waitFor()
  expect(desk.acts()).toBeLessThanOrEqual(3)
  await desk.leave()
})

test('the skip link leads past the bar to the content', async () => {
  const desk = await house.enter('ad.dep')
  await desk.page.goto('/registre')
  await desk.heading('Registre').waitFor()
  await desk.page.keyboard.press('Tab')
  expect(await desk.page.locator(':focus').textContent()).toBe('Aller au contenu')
  await desk.leave()
})
