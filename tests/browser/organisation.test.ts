import { afterAll, beforeAll, expect, test } from 'vitest'
import { letterIn } from '../job/letters.ts'
import { fits } from './fits.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const bdc = await house.hall.as('bdc')
  await letterIn(bdc, { box: 'PROPRETE', subject: 'Dépôt sauvage quai des Lices' })
  const asked = { address: 'lampadaires@ville.example', box: 'ECLAIRAGE', reason: 'Les pannes arrivent partout.' }
  await (await house.hall.as('ad.dep')).send('POST', '/api/mailbox-requests', asked)
}, 180_000)
afterAll(() => house.close())

test('R23 a merger is prepared, rehearsed, applied and taken back from the screen', async () => {
  const desk = await house.enter('bdc')
  await desk.page.goto('/organisation')
  await desk.type(desk.page.getByLabel('Chercher une entité'), 'propreté')
  await desk.click(desk.button(/Service Propreté/))
  await desk.page.getByText('Rosa Ferreira').waitFor()
  await fits(desk, 'organisation-fiche')
  await desk.page.getByLabel('Que faire ?').selectOption('merge')
  await desk.page.getByLabel('Fusionner dans').selectOption('VOIRIE')
  await desk.click(desk.button('Ajouter à la réorganisation'))
  await desk.click(desk.button('Répéter'))
  await desk.page.getByText('Dépôt sauvage quai des Lices').waitFor()
  await fits(desk, 'organisation-repetition')
  await desk.click(desk.button('Appliquer'))
  await desk.page.getByText('Fusionner PROPRETE dans VOIRIE.').waitFor()
  await fits(desk, 'organisation-reorganisations')
  await desk.click(desk.button('Revenir en arrière'))
  await desk.page.getByText('C’est comme avant.').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R21 what opens the CAB’s letters is asked of its director, who confirms on the screen', async () => {
  const changes = [{ act: 'move', unit: 'DPO', parent: 'CAB' }]
  await (await house.hall.as('bdc')).send('POST', '/api/org-changes', { changes })
  const desk = await house.enter('dircab')
  await desk.page.goto('/confirmations')
  await desk.page.getByText('Rattacher DPO à CAB.').waitFor()
  await fits(desk, 'confirmations')
  await desk.click(desk.button('Confirmer'))
  await desk.page.getByText('C’est confirmé.').waitFor()
  await desk.leave()
})

test('R22 DINSI reads a request and accepts it; the address is then in force', async () => {
  const desk = await house.enter('dinsi')
  await desk.page.goto('/boites-generiques')
  await desk.page.getByText('Les pannes arrivent partout.').waitFor()
  await fits(desk, 'boites-generiques')
  await desk.click(desk.button('Accepter'))
  await desk.page.getByText('acceptée').waitFor()
  await desk.page.getByRole('region', { name: 'En service' }).getByText('lampadaires@ville.example').waitFor()
  await desk.leave()
})

test('R21 each list of the town is read and saved in its tab', async () => {
  const desk = await house.enter('bdc')
  await desk.page.goto('/reglages')
  for (const [tab, picture] of [
    ['Motifs', 'motifs'],
    ['Types de courrier', 'types'],
    ['Priorités et délais', 'priorites'],
    ['Jours fermés', 'jours'],
    ['Formulaires', 'formulaires'],
  ] as const) {
    await desk.click(desk.page.getByRole('tab', { name: tab }))
    await desk.button('Ajouter une ligne').first().waitFor()
    await fits(desk, `reglages-${picture}`)
  }
  await desk.click(desk.page.getByRole('tab', { name: 'Motifs' }))
  await desk.click(desk.button('Ajouter une ligne'))
  await desk.type(desk.page.getByLabel('Motif').last(), 'Le délai demandé est trop court.')
  await desk.click(desk.button('Enregistrer'))
  await desk.page.getByText('C’est enregistré.').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
})
