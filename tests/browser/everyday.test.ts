import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../db/client.ts'
import { historyOf, letterIn, submitted } from '../job/letters.ts'
import type { Desk } from './desk.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox, pageShown } from './letter-page.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

/** A letter whose reply waits for the visa of the DG. */
async function underVisa(subject: string): Promise<string> {
  const id = await letterIn(await house.hall.as('bdc'), { subject })
  await submitted(await house.hall.as('ad.dep'), id, { signatory: 'elu.voirie' })
  await (await house.hall.as('dg')).task(id, 'visa')
  return id
}

describe('the door', () => {
  test('whoever comes for the first time finds nothing wrong: no failed request, no complaint', async () => {
    const desk = await house.door()
    const wrong: string[] = []
    desk.page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    await desk.page.goto('/')
    await desk.heading('Connexion').waitFor()
    expect([...wrong, ...desk.complaints]).toEqual([])
    await desk.leave()
  })

  test('a server that rests does not ask anybody to log in again: it says so, and one goes on where one was', async () => {
    const desk = await house.enter('ad.dep')
    await desk.page.goto('/registre')
    await desk.heading('Registre').waitFor()
    await desk.page.route('**/api/**', (route) => route.abort())
    await desk.page.reload()
    await desk.page.getByText(/Le serveur ne répond pas/).waitFor()
    await desk.page.unroute('**/api/**')
    await desk.click(desk.button('Réessayer'))
    await desk.heading('Registre').waitFor()
    await desk.leave()
  })
})

test('R14 an answer that is lost on its way is asked for again by itself: the act is done once, and the screen says so', async () => {
  const subject = 'Lampadaire éteint rue Basse'
  const id = await underVisa(subject)
  const desk = await house.enter('dg')
  await openFromInbox(desk, 'Viser', subject)
  let sent = 0
  await desk.page.route('**/api/tasks/*/complete', async (route) => {
    sent += 1
    if (sent > 1) return route.continue()
    await route.fetch()
    return route.abort()
  })
  await desk.click(desk.button('Viser'))
  await desk.page.getByText('Visa donné.').waitFor()
  expect(sent).toBe(2)
  const given = (await historyOf(await house.hall.as('ad.dep'), id)).filter(({ kind }) => kind === 'visa_given')
  expect(given).toHaveLength(1)
  await desk.leave()
})

describe('a visa', () => {
  test('R13 is taken back in one touch as long as nobody has acted, and waits again on the same page', async () => {
    const subject = 'Banc cassé au square'
    const id = await underVisa(subject)
    const phone = await house.enter('dg', { width: 390 })
    await openFromInbox(phone, 'Viser', subject)
    await phone.click(phone.button('Viser'))
    await phone.page.getByText('Visa donné.').waitFor()
    expect(await phone.violations()).toEqual([])
    phone.acts()
    await phone.click(phone.button('Annuler'))
    await phone.page.getByText(/Votre décision est reprise/).waitFor()
    await phone.button('Viser').waitFor()
    expect(phone.acts()).toBe(1)
    expect(new URL(phone.page.url()).pathname).toBe(`/courriers/${id}`)
    await phone.leave()
  })

  test('R13 stands once somebody has acted on it: the way back says so and changes nothing', async () => {
    const subject = 'Trottoir affaissé'
    const id = await underVisa(subject)
    const desk = await house.enter('dg')
    await openFromInbox(desk, 'Viser', subject)
    await desk.click(desk.button('Viser'))
    await desk.page.getByText('Visa donné.').waitFor()
    const cab = await house.hall.as('dircab')
    expect((await cab.complete(await cab.task(id, 'visa'), { outcome: 'approve' })).status).toBe(200)
    await desk.click(desk.button('Annuler'))
    await desk.page.getByText(/Quelqu’un a agi depuis/).waitFor()
    expect(await (await house.hall.as('dg')).tasks(`&letter=${id}`)).toEqual([])
    await desk.leave()
  })

  test('R13 under PostgreSQL that is late is recorded all the same, and said to be shown later', async () => {
    const subject = 'Fuite sur la chaussée'
    const id = await underVisa(subject)
    const desk = await house.enter('dg')
    await openFromInbox(desk, 'Viser', subject)
    await inTransaction(house.hall.db, async (tx) => {
      // What the circuit shows of itself waits behind this row; the decision itself does not.
      await tx.execute(sql`select 1 from circuit_states where letter_id = ${id} for update`)
      await desk.click(desk.button('Viser'))
      await desk.page.getByText('Enregistré, affichage en retard.').waitFor()
    })
    const cab = await house.hall.as('dircab')
    await cab.task(id, 'visa')
    await desk.page.goto('/a-faire')
    await desk.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    expect(await desk.page.getByText(subject).count()).toBe(0)
    await desk.leave()
  })
})

test('R5 R6 R21 the CAB reads who sees a letter, by rule and by name, today and on a day before it came', async () => {
  const id = await underVisa('Passage piéton effacé')
  const desk = await house.enter('dircab')
  await desk.page.goto(`/courriers/${id}`)
  await pageShown(desk)
  await desk.click(desk.button('Qui voit ce courrier ?'))
  const dialog = desk.page.getByRole('dialog', { name: 'Qui voit ce courrier ?' })
  await dialog.getByText(/^\d+ personnes voient ce courrier/).waitFor()
  const ofRule = (name: RegExp) => dialog.getByRole('region', { name })
  const shown = (await ofRule(/\(R6\)/).textContent()) ?? ''
  const { person } = await readerCalled(id, 'ad.dep')
  expect(shown).toContain(person.name)
  expect(await ofRule(/\(R5\)/).textContent()).toContain('Direction générale')
  expect(await desk.violations()).toEqual([])
  await dialog.getByLabel('À la fin du jour').fill('2020-01-01')
  await dialog.getByText('0 personne voit ce courrier.').waitFor()
  await desk.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await desk.page.locator(':focus').textContent()).toMatch(/^Qui voit ce courrier/)
  await desk.leave()
})

type Reader = { person: { login: string; name: string } }
async function readerCalled(id: string, login: string): Promise<Reader> {
  const { people } = (await (await house.hall.as('dircab')).get(`/api/letters/${id}/readers`)).json<{
    people: Reader[]
  }>()
  const reader = people.find(({ person }) => person.login === login)
  if (!reader) throw new Error(`${login} does not see the letter`)
  return reader
}

/** What one can press and that begins or ends beyond the edge of the window, where nothing lets one push it into view. */
const beyondTheEdge = `[...document.querySelectorAll('a, button, input, select, textarea, label, [role=tab]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1)
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .filter((one) => { for (let at = one.parentElement; at; at = at.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return false; return true })
  .map((one) => one.outerHTML.slice(0, 120))`

describe('a phone of 390 px', () => {
  async function fits(phone: Desk, at: string): Promise<void> {
    await phone.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    const width = await phone.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(width, `${at} is wider than the phone by`).toBeLessThanOrEqual(0)
    expect(await phone.page.evaluate<string[]>(beyondTheEdge), `${at}, past the edge`).toEqual([])
  }

  test('holds every main screen and every tab of a letter: nothing to press lies past its edge', async () => {
    const subject = 'Réclamation relative à l’insuffisance de l’éclairage du boulevard du Général-de-Gaulle'
    const id = await letterIn(await house.hall.as('bdc'), { subject })
    await (await house.hall.as('ad.dep')).task(id, 'treat')
    const phone = await house.enter('ad.dep', { width: 390 })
    for (const to of ['/a-faire', '/registre', '/suivi', '/enregistrer', '/mon-compte']) {
      await phone.page.goto(to)
      await phone.page.getByRole('heading', { level: 1 }).waitFor()
      await fits(phone, to)
    }
    for (const tab of ['travail', 'historique', 'circuit', 'reponse']) {
      await phone.page.goto(`/courriers/${id}?tab=${tab}`)
      await pageShown(phone)
      if (tab === 'circuit') await phone.page.getByText('Validation DG / Cabinet').first().waitFor()
      if (tab === 'reponse') await phone.page.getByRole('textbox', { name: 'Texte de la réponse' }).waitFor()
      await fits(phone, tab)
    }
    await phone.leave()
  })

  test('R13 shows the whole letter above the decision that lies under the thumb: its foot can be pressed', async () => {
    const id = await underVisa('Panneau illisible')
    const phone = await house.enter('dg', { width: 390 })
    await phone.page.goto(`/courriers/${id}`)
    await pageShown(phone)
    await fits(phone, 'the decision')
    await phone.click(phone.button('Pourquoi je vois ce courrier'))
    await phone.page.getByText(/R5/).first().waitFor()
    await phone.leave()
  })
})
