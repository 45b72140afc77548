import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, letterIn, submitted } from '../job/letters.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox } from './letter-page.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

test('R13 the DG delegates the visa to his assistant; she gives it « par délégation » until he takes it back', async () => {
  const subject = 'Abribus cassé place du Marché'
  const id = await letterIn(await house.hall.as('bdc'), { subject })
  await submitted(await house.hall.as('ad.dep'), id)

  const dg = await house.enter('dg', { width: 390 })
  await dg.page.goto('/delegations')
  await dg.heading('Absences et délégations').waitFor()
  await dg.click(dg.button('Nouvelle délégation'))
  await dg.click(dg.page.getByText('Délégation permanente', { exact: true }))
  await dg.page.getByLabel('Qui remplace ?').first().fill('Corinne')
  await dg.click(dg.page.getByRole('option', { name: /Corinne Lemoine/ }))
  await dg.click(dg.page.getByText('Donner les visas seulement'))
  await dg.type(dg.page.getByLabel('Acte'), 'arrêté n° 2026-118')
  expect(await dg.violations()).toEqual([])
  expect(await dg.overflows()).toBe(false)
  await dg.picture('delegation-form-phone')
  await dg.click(dg.button('Donner la délégation'))
  await dg.page.getByText('les visas seulement').waitFor()
  expect(await dg.violations()).toEqual([])
  expect(await dg.overflows()).toBe(false)
  await dg.picture('delegations-phone')

  const desk = await house.enter('ad.dg')
  await desk.page.locator('[data-rows] a').filter({ hasText: 'par délégation de' }).first().waitFor()
  await desk.picture('inbox-delegated')
  await openFromInbox(desk, 'Viser', subject)
  await desk.page.getByText(/par délégation de .*arrêté n° 2026-118/).waitFor()
  expect(await desk.violations()).toEqual([])
  await desk.picture('visa-delegated')
  await desk.click(desk.button('Viser'))
  await desk.page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor()
  await desk.page.goto(`/courriers/${id}?tab=historique`)
  await desk.page.getByText(/par délégation de .*arrêté n° 2026-118/).waitFor()

  await dg.click(dg.button('Révoquer'))
  await dg.click(dg.page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }))
  await dg.page.getByText('Aucune délégation en cours ou à venir.').waitFor()
  expect([...desk.complaints, ...dg.complaints]).toEqual([])
  await desk.leave()
  await dg.leave()
})

test('R8 two people at one reply know of each other, and a save in between shows both texts: nothing is lost', async () => {
  const subject = 'Bruit rue des Ormes'
  const id = await letterIn(await house.hall.as('bdc'), { subject })
  const colleague = await house.hall.as('dir.dep')
  await colleague.task(id, 'treat')
  await draft(colleague, id, { text: 'Madame,\n\nLa chaussée sera reprise.' })

  const desk = await house.enter('ad.dep')
  await desk.page.goto(`/courriers/${id}?tab=reponse`)
  const text = desk.page.getByRole('textbox', { name: 'Texte de la réponse' })
  await text.getByText('La chaussée sera reprise.').waitFor()
  const there = { window: crypto.randomUUID(), place: 'reply' }
  expect((await colleague.send('POST', `/api/letters/${id}/presence`, there)).status).toBe(200)
  await desk.page.getByText(/rédige cette réponse/).waitFor()
  await desk.picture('presence')

  await draft(colleague, id, { text: 'Madame,\n\nLes travaux auront lieu le 2 décembre.' })
  await text.press('Control+End')
  await desk.page.keyboard.type(' Merci de votre patience.')
  const dialog = desk.page.getByRole('dialog', { name: 'Deux versions de cette réponse' })
  await dialog.getByText('Les travaux auront lieu le 2 décembre.').waitFor()
  await dialog.getByText('Merci de votre patience.').waitFor()
  expect(await desk.violations()).toEqual([])
  await desk.picture('conflict')
  await desk.page.setViewportSize({ width: 390, height: 844 })
  expect(await desk.violations()).toEqual([])
  await desk.picture('conflict-phone')
  await desk.page.setViewportSize({ width: 1440, height: 900 })
  await desk.click(dialog.getByText('Les deux', { exact: true }))
  await desk.click(dialog.getByRole('button', { name: 'Enregistrer ce choix' }))
  await desk.page.getByText('Enregistré', { exact: true }).waitFor()
  const saved = (await colleague.get(`/api/letters/${id}/reply`)).json<{ content: unknown }>()
  expect(JSON.stringify(saved.content)).toContain('Les travaux auront lieu le 2 décembre.')
  expect(JSON.stringify(saved.content)).toContain('Merci de votre patience.')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})
