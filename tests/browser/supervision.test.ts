import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { registerLetter } from '../job/letters.ts'
import { fits } from './fits.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox } from './letter-page.ts'

let house: House
const late = 'Trottoir affaissé rue du Port'
const sentAround = 'Fontaine qui fuit place du Marché'
beforeAll(async () => {
  house = await openHouse()
  const bdc = await house.hall.as('bdc')
  const enter = async (box: string, subject: string, daysAgo: number) => {
    const receivedOn = addDays(parisDay(new Date()), -daysAgo)
    const answer = await registerLetter(bdc, { box, subject, receivedOn })
    expect(answer.status).toBe(201)
    return answer.json<{ id: string }>().id
  }
  const voirie = await enter('VOIRIE', late, 60)
  await enter('VOIRIE', 'Passage piéton effacé', 45)
  await enter('ECLAIRAGE', 'Lampadaire éteint', 2)
  const dep = await enter('DEP', 'Banc cassé au square', 1)
  await (await house.hall.as('agent.voirie')).task(voirie, 'treat')
  const adDep = await house.hall.as('ad.dep')
  await adDep.task(dep, 'treat')
  const asked = { to: 'PROPRETE', question: 'Quand passez-vous ?' }
  expect((await adDep.send('POST', `/api/letters/${dep}/contributions`, asked)).status).toBe(201)
  await sendAround(await enter('DEP', sentAround, 1))
}, 180_000)
afterAll(() => house.close())

/** DEP sends it back, the mail office tries DCV, which gives it to DEP again. */
async function sendAround(id: string): Promise<void> {
  const [bdc, adDep, adDcv] = await Promise.all(['bdc', 'ad.dep', 'ad.dcv'].map((login) => house.hall.as(login)))
  const url = `/api/letters/${id}/hand-over`
  await adDep?.task(id, 'treat')
  const back = { to: 'BDC', reason: 'La fontaine relève du cadre de vie.' }
  expect((await adDep?.send('POST', url, back))?.status).toBe(200)
  const task = await bdc?.task(id, 'qualify')
  if (task) expect((await bdc?.complete(task, { outcome: 'done', box: 'DCV' }))?.status).toBe(200)
  await adDcv?.task(id, 'treat')
  const again = { to: 'DEP', reason: 'Le réseau d’eau est à l’espace public.' }
  expect((await adDcv?.send('POST', url, again))?.status).toBe(200)
  await adDep?.task(id, 'treat')
}

test('R11 the assistant reads the sentence, opens the letters behind it, reminds and gives them on', async () => {
  const desk = await house.enter('ad.dep')
  await desk.click(desk.page.getByRole('link', { name: 'Supervision' }))
  await desk.page.getByText('2 courriers en retard').waitFor()
  await desk.page.getByText('au service Voirie').waitFor()
  await fits(desk, 'supervision-apercu')
  await desk.click(desk.page.getByRole('link', { name: '2 courriers en retard' }))
  await desk.page.getByRole('link', { name: late, exact: true }).waitFor()
  expect(await desk.page.getByText('Banc cassé au square').count()).toBe(0)
  await fits(desk, 'supervision-courriers')

  await desk.click(desk.page.getByRole('checkbox', { name: `Choisir : Répondre au courrier, ${late}` }))
  await desk.click(desk.page.getByRole('checkbox', { name: 'Choisir : Répondre au courrier, Passage piéton effacé' }))
  await desk.click(desk.button('Rappeler (2)'))
  await desk.type(desk.page.getByLabel('Mot d’accompagnement'), 'Le riverain a rappelé.')
  await fits(desk, 'supervision-rappel')
  await desk.click(desk.button('Envoyer le rappel'))
  await desk.page.getByText('2 rappels envoyés.').waitFor()
  await desk.click(desk.button(`Confier : Répondre au courrier, ${late}`))
  await desk.type(desk.page.getByRole('combobox', { name: 'À qui ?' }), 'Amina')
  await desk.click(desk.page.getByRole('option', { name: /Amina Cherif/ }))
  await desk.click(desk.page.getByRole('dialog').getByRole('button', { name: 'Confier' }))
  await desk.page.getByText('La tâche est confiée.').waitFor()
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('a letter that goes to and fro says so in the lists and on its page, and before it goes to who sent it away', async () => {
  const desk = await house.enter('ad.dep')
  const line = desk.page.locator('[data-rows] a').filter({ hasText: sentAround }).filter({ hasText: 'Répondre' })
  await line.getByText('va-et-vient (3)').waitFor()
  await fits(desk, 'va-et-vient-a-faire')
  await openFromInbox(desk, 'Répondre', sentAround)
  await desk.page.getByText(/^Ce courrier a changé de boîte 3 fois\s; il est revenu à la direction/).waitFor()
  await desk.click(desk.page.getByText('Voir le parcours'))
  await desk.page.getByText('La fontaine relève du cadre de vie.').waitFor()
  await fits(desk, 'va-et-vient-courrier')
  await desk.click(desk.button('Transmettre'))
  await desk.type(desk.page.getByRole('textbox', { name: 'À quelle boîte ?' }), 'cadre de vie')
  await desk.click(desk.page.getByRole('option', { name: /^Direction du cadre de vie/ }))
  await desk.page.getByText(/^Cette boîte a déjà renvoyé le courrier le .+Le réseau d’eau/).waitFor()
  await fits(desk, 'va-et-vient-transmettre')
  await desk.page.goto('/supervision?tab=courriers')
  await desk.page.getByRole('link', { name: 'Banc cassé au square', exact: true }).waitFor()
  await desk.click(desk.page.getByText('Va-et-vient', { exact: true }))
  await desk.page.getByText('1 courrier', { exact: true }).waitFor()
  await desk.page.getByRole('link', { name: sentAround, exact: true }).waitFor()
  await fits(desk, 'va-et-vient-supervision')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R11 the reminder and its words stand where the work is to be done, and in the letter’s circuit who did what', async () => {
  const desk = await house.enter('agent2.voirie')
  await openFromInbox(desk, 'Répondre', late)
  await desk.page.getByText('Céline Rousset vous rappelle cette tâche').waitFor()
  await desk.page.getByText('Le riverain a rappelé.').first().waitFor()
  await desk.click(desk.page.getByRole('tab', { name: 'Circuit' }))
  await desk.page.getByText(/^Le courrier attend/).waitFor()
  await desk.page.getByRole('heading', { name: 'Étape par étape' }).waitFor()
  await fits(desk, 'supervision-circuit-courrier')
  await desk.leave()
})

test('R11 the circuit is coloured by waiting, its steps and its table open the letters that wait there; delays and domains have theirs', async () => {
  const desk = await house.enter('plaroye', { theme: 'dark' })
  await desk.page.goto('/supervision?tab=circuit&circuit=service')
  await desk.page.locator('.djs-overlay').first().waitFor()
  await fits(desk, 'supervision-circuit')
  const waiting = desk.page.getByRole('link', { name: 'Lampadaire éteint', exact: true })
  await desk.click(desk.page.locator('.djs-shape[data-element-id=treat]'))
  await waiting.waitFor()
  await desk.page.goBack()
  await desk.page.locator('.djs-overlay button').first().focus()
  await desk.press('Enter')
  await waiting.waitFor()
  await desk.page.goBack()
  const row = desk.page.getByRole('row', { name: /Répondre au courrier/ })
  await desk.click(row.getByRole('link', { name: '3' }))
  await waiting.waitFor()
  await desk.click(desk.page.getByRole('tab', { name: 'Délais' }))
  await desk.page.getByRole('row', { name: /Service Propreté/ }).waitFor()
  await fits(desk, 'supervision-delais')
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.click(desk.button('Exporter : délais'))])
  expect(file.suggestedFilename()).toBe('délais.csv')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R7 an elected official is offered no supervision; an agent finds the figures of their service in the search', async () => {
  const elected = await house.enter('elu.voirie')
  expect(await elected.page.getByRole('link', { name: 'Supervision' }).count()).toBe(0)
  await elected.leave()
  const agent = await house.enter('agent.eclairage')
  await agent.page.goto('/supervision')
  await agent.page.getByText('Aucun courrier en retard').waitFor()
  expect(await agent.page.getByRole('row', { name: /Service Voirie/ }).count()).toBe(0)
  await agent.leave()
})
