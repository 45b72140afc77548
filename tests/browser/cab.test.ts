import { and, eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contributions } from '../../db/schema/index.ts'
import { letterIn } from '../job/letters.ts'
import type { Person } from '../job/person.ts'
import type { Desk } from './desk.ts'
import { fits } from './fits.ts'
import { type House, openHouse } from './house.ts'

let house: House
let political: string
let ofPole: string
let copied: string
const roux = {
  name: 'Paul Roux',
  address: { lines: ['3, rue des Lilas'], postalCode: '00470', city: 'Valmont-sur-Loire' },
}

beforeAll(async () => {
  house = await openHouse()
  const { hall } = house
  const [bdc, secab, pole, adDep] = (await Promise.all(['bdc', 'secab', 'ad.plaroye', 'ad.dep'].map(hall.as))) as [
    Person,
    Person,
    Person,
    Person,
  ]
  await secab.send('PUT', '/api/settings/streets', [{ street: 'Rue des Lilas', neighbourhood: 'Les Tilleuls' }])
  copied = await letterIn(bdc, { copies: ['elu.voirie'] })
  await adDep.task(copied, 'treat')
  const promise = { text: 'Reprise de la chaussée', dueOn: '2099-12-15' }
  await adDep.send('POST', `/api/letters/${copied}/promises`, promise)
  await letterIn(bdc, { subject: 'Éclairage en panne', sender: roux, copies: ['elu.voirie'] })
  political = await letterIn(secab, { subject: 'Rencontre avant le conseil', confidentiality: 'political', box: null })
  ofPole = await letterIn(bdc, { box: 'POLE-PLAROYE', subject: 'Réaménagement de la place du marché' })
  await pole.task(ofPole, 'treat')
  const requests = [
    { to: 'DEP', question: 'Quelle chaussée ?', dueOn: '2099-01-05' },
    { to: 'DCV', question: 'Quels arbres ?' },
  ]
  await pole.send('POST', `/api/letters/${ofPole}/requests`, { requests })
  // The day of the first passes: nobody can be asked for a day that is over.
  const dated = and(eq(contributions.letterId, ofPole), isNotNull(contributions.dueOn))
  await hall.db.update(contributions).set({ dueOn: '2026-01-05' }).where(dated)
  const adDcv = await hall.as('ad.dcv')
  const contribution = { text: 'Six tilleuls seront plantés.' }
  await adDcv.complete(await adDcv.task(ofPole, 'contribute'), { outcome: 'submit', contribution })
}, 240_000)
afterAll(() => house.close())

async function isFit(desk: Desk, name: string): Promise<void> {
  await fits(desk, name)
  expect(desk.complaints).toEqual([])
}

describe('the CAB', () => {
  test('R7 finds a neighbourhood, sees what was asked and promised, and takes the sheet along', async () => {
    const desk = await house.enter('dircab')
    await desk.page.getByRole('link', { name: 'Réunion de quartier' }).click()
    await desk.heading('Réunion de quartier').waitFor()
    await desk.page.getByLabel('Quartier').selectOption('Les Tilleuls')
    await desk.page.getByRole('region', { name: 'Anne Besson' }).getByText('Reprise de la chaussée').waitFor()
    await desk.page
      .getByRole('region', { name: 'Paul Roux' })
      .getByRole('link', { name: 'Éclairage en panne' })
      .waitFor()
    await isFit(desk, 'meeting')
    await desk.page.getByRole('button', { name: /^Paul Roux/ }).click()
    await desk.page.getByRole('region', { name: 'Anne Besson' }).waitFor({ state: 'detached' })
    await desk.button(/Imprimer la fiche/).click()
    const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.button('Préparer le PDF').click()])
    expect(download.suggestedFilename()).toBe('reunion-de-quartier.pdf')
    await desk.leave()
  })

  test('R3 R4 before it transmits a political letter, reads by name who will see it', async () => {
    const desk = await house.enter('secab')
    await desk.page.goto(`/courriers/${political}`)
    await desk.page.getByRole('textbox', { name: 'À quelle boîte ?' }).fill('espace public')
    await desk.page
      .getByRole('option', { name: /espace public/ })
      .first()
      .click()
    await desk.button('Transmettre…').click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByRole('heading', { name: /Voient tout courrier en circuit/ }).waitFor()
    await dialog.getByRole('heading', { name: /Par leur entité/ }).waitFor()
    expect(await desk.violations()).toEqual([])
    await desk.picture('transmit')
    await dialog.getByRole('button', { name: 'Transmettre' }).click()
    await desk.page.getByText('Le courrier est dans son circuit.').waitFor()
    await desk.leave()
  })
})

test('R7 an élu has the copies on the phone, unread first, and nothing else in the bar', async () => {
  const desk = await house.enter('elu.voirie', { width: 390 })
  await desk.page.getByRole('link', { name: 'Mes courriers' }).click()
  await desk.heading('Mes courriers').waitFor()
  await desk.page.getByText('2 courriers non lus').waitFor()
  await desk.page
    .getByText(/en cours à la direction de l’espace public/)
    .first()
    .waitFor()
  await isFit(desk, 'elected')
  expect(await desk.page.getByRole('link', { name: 'Registre' }).count()).toBe(0)
  await desk.page.getByRole('link', { name: /Nid-de-poule/ }).click()
  await desk.page.getByRole('tab', { name: 'Courrier', exact: true }).waitFor()
  await desk.page.goto('/mes-courriers')
  await desk.page.getByText('1 courrier non lu').waitFor()
  await desk.leave()
})

describe('the pole', () => {
  test('R12 has its requests before its eyes, the late one first; goes on without it and writes one reply', async () => {
    const desk = await house.enter('ad.plaroye')
    await desk.page.goto(`/courriers/${ofPole}`)
    const requests = desk.page.getByRole('region', { name: 'Demandes aux directions' })
    await requests.getByText('1 sur 2 reçues, 1 en retard').waitFor()
    await requests.getByRole('button', { name: 'Échanges' }).first().click()
    await requests.getByLabel('Votre message').fill('Il nous manque votre part.')
    await requests.getByRole('button', { name: 'Écrire' }).click()
    await requests.getByRole('listitem').getByText('Il nous manque votre part.').waitFor()
    await requests.getByRole('button', { name: 'Relancer' }).click()
    await requests.getByText('Relancé').waitFor()
    await isFit(desk, 'requests')
    await requests.getByRole('button', { name: 'Poursuivre sans…' }).click()
    await requests.getByLabel('Pourquoi poursuivre sans cette contribution ?').fill('Le conseil est demain.')
    await requests.getByRole('button', { name: 'Poursuivre sans cette contribution' }).click()
    await requests.getByText('retirée').waitFor()
    await desk.leave()
  })

  test('R12 asks several at once, each with a question of its own', async () => {
    const desk = await house.enter('ad.plaroye')
    await desk.page.goto(`/courriers/${ofPole}`)
    await desk.button('Demander à plusieurs').click()
    const dialog = desk.page.getByRole('dialog')
    for (const [n, unit] of ['sécurité publique', 'bâtiments'].entries()) {
      const line = dialog.getByRole('group', { name: `Demande ${n + 1}` })
      await line.getByLabel(/À qui/).first().fill(unit)
      await desk.page
        .getByRole('option', { name: new RegExp(unit) })
        .first()
        .click()
      await line.getByLabel(/savoir/).fill(`Votre part, n° ${n + 1} ?`)
    }
    expect(await desk.violations()).toEqual([])
    await desk.picture('ask-several')
    await dialog.getByRole('button', { name: 'Envoyer les 2 demandes' }).click()
    const requests = desk.page.getByRole('region', { name: 'Demandes aux directions' })
    await requests.getByText('Votre part, n° 2 ?').waitFor()
    await desk.leave()
  })
})
