import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tourNames, tours } from '../../web/tour/tours.ts'
import { letterIn, submitted } from '../job/letters.ts'
import type { Desk } from './desk.ts'
import { type House, openHouse } from './house.ts'
import { openFromInbox, pageShown } from './letter-page.ts'

let house: House
let request: string
let idea: string
beforeAll(async () => {
  house = await openHouse()
  const { hall } = house
  const [agent, adDep, bdc, dinsi] = await Promise.all([
    hall.as('agent.voirie'),
    hall.as('ad.dep'),
    hall.as('bdc'),
    hall.as('dinsi'),
  ])
  // Pictures and audits show the screens as they are on the second day.
  for (const who of [agent, adDep, bdc, await hall.as('elu.voirie')])
    await who.send('PUT', '/api/me/preferences', { tours: seenAll })
  const words = 'L’aperçu de la réponse reste blanc sur le poste de l’accueil.\nIl s’ouvre ailleurs.'
  request = idOf(
    await agent.send('POST', '/api/interventions', { kind: 'technical', text: words, screen: '/courriers/$id' }),
  )
  for (const [act, text] of [['take'], ['ask', 'Depuis quand ?']])
    await dinsi.send('POST', `/api/interventions/${request}/messages`, { act, ...(text && { text }) })
  await agent.send('POST', `/api/interventions/${request}/messages`, { act: 'reply', text: 'Depuis lundi matin.' })
  idea = idOf(await adDep.send('POST', '/api/feedback', ideas[0]))
  for (const one of ideas.slice(1)) await agent.send('POST', '/api/feedback', one)
  await agent.send('PUT', `/api/feedback/${idea}/support`)
  await agent.send('POST', `/api/feedback/${idea}/comments`, { text: 'Nous en avons besoin chaque été.' })
  await bdc.send('POST', `/api/feedback/${idea}/decisions`, { decision: 'planned', answer: 'Il sera prêt en janvier.' })
}, 240_000)
afterAll(() => house.close())

/** Each logs in once and stays at the desk; whoever is asked for again goes on from there. */
const desks = new Map<string, Desk>()
async function at(login: string, path: string): Promise<Desk> {
  const desk = desks.get(login) ?? (await house.enter(login))
  desks.set(login, desk)
  await desk.page.goto(path)
  await desk.page.getByRole('heading', { level: 1 }).waitFor()
  return desk
}

const seenAll = Object.fromEntries(tourNames.map((name) => [name, 'done']))
const ideas = [
  { title: 'Un modèle pour les terrasses', text: 'Nous répondons dix fois la même chose chaque été.' },
  { title: 'Afficher le quartier dans la liste', text: 'On regrouperait les réponses d’une même rue.' },
  { title: 'Qui répond pour les marchés ?', text: 'Deux directions reçoivent ces courriers.', kind: 'question' },
].map((words) => ({ kind: 'idea', audience: 'town', ...words }))
const idOf = (answer: { json<T>(): T }) => answer.json<{ id: string }>().id

/** No violation at a desk or on a phone, and nothing wider than the phone. */
async function sound(desk: Desk): Promise<void> {
  for (const width of [390, 1440]) {
    await desk.page.setViewportSize({ width, height: 900 })
    await desk.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    expect(await desk.violations()).toEqual([])
    expect(await desk.overflows()).toBe(false)
  }
  expect(desk.complaints).toEqual([])
}

describe('the help (R20)', () => {
  test('R20 words find the article, which has its contents, its picture and its neighbours', async () => {
    const desk = await at('agent.voirie', '/aide')
    await desk.page.getByRole('link', { name: 'Demander une contribution' }).waitFor()
    await desk.page.getByText('Qui peut m’aider').waitFor()
    await sound(desk)
    await desk.type(desk.page.getByLabel('Chercher dans l’aide'), 'acuse')
    await desk.page.getByText('Aucun article ne correspond.').waitFor()
    await desk.type(desk.page.getByLabel('Chercher dans l’aide'), 'demander contribution')
    await desk.page.getByText(/^\d+ articles?$/).waitFor()
    await desk.click(desk.page.getByRole('link', { name: 'Demander une contribution' }).first())
    await desk.page.getByRole('heading', { level: 1, name: 'Demander une contribution' }).waitFor()
    await desk.page.getByRole('navigation', { name: 'Dans cet article' }).waitFor()
    const picture = desk.page.locator('article img').first()
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth))
      .toBeGreaterThan(0)
    await sound(desk)
  })

  test('R20 F1 opens the help of the screen beside it, an article opens in the same place, and Escape goes back to work', async () => {
    const desk = await at('ad.dep', '/registre')
    await desk.press('F1')
    const drawer = desk.page.getByRole('dialog')
    await desk.click(drawer.getByRole('button', { name: /^Chercher un courrier/ }))
    await drawer.getByRole('heading', { name: 'Chercher un courrier' }).waitFor()
    await sound(desk)
    expect(new URL(desk.page.url()).pathname).toBe('/registre')
    await desk.press('Escape')
    await drawer.waitFor({ state: 'detached' })
  })

  test('R20 the printed article is the article alone', async () => {
    const desk = await at('ad.dep', '/aide/contribuer')
    await desk.page.emulateMedia({ media: 'print' })
    expect(await desk.page.getByRole('navigation', { name: 'Navigation principale' }).isVisible()).toBe(false)
    expect(await desk.page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
    expect(await desk.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await desk.page.emulateMedia({ media: 'screen' })
  })
})

describe('requests for help and feedback', () => {
  test('R20 R21 an agent asks in four acts without leaving the screen; the IT direction answers; the agent confirms', async () => {
    const desk = await at('agent.voirie', '/a-faire')
    await desk.press('F1')
    await desk.click(desk.page.getByRole('dialog').getByRole('button', { name: 'Demander de l’aide' }))
    await desk.click(desk.page.getByLabel('Technique'))
    await desk.type(desk.page.getByLabel('Que se passe-t-il ?'), 'La numérisation de la rue des Lilas est à l’envers.')
    await sound(desk)
    await desk.press('Tab')
    await desk.click(desk.button('Envoyer la demande'))
    await desk.page.getByText('La demande est envoyée.').waitFor()
    const it = await at('dinsi', '/demandes')
    await sound(it)
    await it.click(it.page.getByRole('link', { name: /rue des Lilas est à l’envers/ }))
    await it.type(it.page.getByLabel('Votre message'), 'Elle est redressée.')
    await it.click(it.button('Répondre'))
    await it.page.getByText('La réponse est envoyée.').waitFor()
    await desk.page.goto('/demandes')
    await desk.click(desk.page.getByRole('link', { name: /rue des Lilas est à l’envers.*réponse donnée/ }))
    await sound(desk)
    await desk.click(desk.button('C’est réglé'))
    await desk.page.getByText('La demande est close. Merci.').waitFor()
    await desk.page.goto(`/demandes/${request}`)
    await desk.page.getByText('Depuis quand ?').waitFor()
    await desk.picture(join('aide', 'demande'))
  })

  test('R23 the mail office decides with an answer; the author finds the outcome, and its badge goes when it is read', async () => {
    const author = await at('ad.dep', '/a-faire')
    const badge = author.page
      .getByRole('navigation', { name: 'Navigation principale' })
      .getByRole('link', { name: /Aide/ })
    await badge.getByText('1').waitFor()
    await author.page.goto('/idees')
    await author.click(author.page.getByRole('link', { name: /terrasses.*réponse à lire/ }))
    await author.page.getByText('Il sera prêt en janvier.').waitFor()
    await badge.getByText('1').waitFor({ state: 'detached' })
    await sound(author)
    const bdc = await at('bdc', '/idees')
    await bdc.page.getByRole('link', { name: /terrasses/ }).waitFor()
    await bdc.picture(join('aide', 'idees'))
    await bdc.page.goto(`/idees/${idea}`)
    await bdc.type(bdc.page.getByLabel('Votre réponse'), 'Il est en ligne depuis ce matin.')
    await sound(bdc)
    await bdc.click(bdc.page.getByRole('radiogroup').getByText('fait', { exact: true }))
    await bdc.click(bdc.button('Répondre et décider'))
    await bdc.page.getByText('La réponse est publiée.').waitFor()
  })
})

describe('the guided tour (R20)', () => {
  const visitors = [
    ['bdc2', 'mail-office'],
    ['ad.dcv', 'assistant'],
    ['agent2.voirie', 'agent'],
    ['dg', 'visa'],
    ['maire', 'elected'],
    ['dinsi', 'it'],
  ] as const

  test.each(visitors)(
    'R20 %s is offered the tour of %s, each step points at something that is there, and it is not offered again',
    async (login, name) => {
      const desk = await house.enter(login)
      await desk.click(desk.button('Commencer la visite'))
      const card = desk.page.getByRole('dialog')
      for (const [n] of tours[name].entries()) {
        await card.getByText(`étape ${n + 1} sur ${tours[name].length}`).waitFor()
        await desk.page.locator('[class*=ring]').waitFor()
        if (n === 0) expect(await desk.violations()).toEqual([])
        if (n < tours[name].length - 1) await desk.press('ArrowRight')
      }
      await desk.click(desk.button('Terminer'))
      await card.waitFor({ state: 'detached' })
      await desk.page.goto('/aide')
      await desk.button('Visite guidée').waitFor()
      expect(await desk.button('Commencer la visite').count()).toBe(0)
      await desk.leave()
    },
  )

  test('R20 it may be refused, is begun again from the help, and Escape leaves it', async () => {
    const desk = await house.enter('agent.proprete')
    await desk.click(desk.button('Non merci'))
    await desk.button('Commencer la visite').waitFor({ state: 'detached' })
    await desk.page.goto('/aide')
    await desk.click(desk.button('Visite guidée'))
    await desk.page.getByRole('dialog').getByText('étape 1 sur 5').waitFor()
    await desk.press('Escape')
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
    await desk.leave()
  })
})

/** The pictures of the articles: what the screens look like, made when `BANNETTE_PICTURES` asks for them. */
describe('what the articles show is on the screens', () => {
  test('R9 R14 a contribution and a signature, as their articles show them', async () => {
    const { hall } = house
    const [bdc, adDep] = [await hall.as('bdc'), await hall.as('ad.dep')]
    const asked = await letterIn(bdc, { subject: 'Chaussée de la rue des Lilas' })
    await adDep.task(asked, 'treat')
    const question = 'Quand la chaussée sera-t-elle reprise ?'
    await adDep.send('POST', `/api/letters/${asked}/contributions`, { to: 'VOIRIE', question })
    const signed = await letterIn(bdc, { subject: 'Éclairage du square' })
    await adDep.task(signed, 'treat')
    await submitted(adDep, signed, { signatory: 'elu.voirie' })
    for (const login of ['dg', 'dircab']) {
      const who = await hall.as(login)
      await who.complete(await who.task(signed, 'visa'), { outcome: 'approve' })
    }
    const agent = await at('agent.voirie', '/a-faire')
    await openFromInbox(agent, 'Contribuer', question)
    await pageShown(agent)
    await agent.page.getByLabel('Votre contribution').waitFor()
    await agent.picture(join('aide', 'contribuer'))
    await (await hall.as('elu.voirie')).task(signed, 'sign')
    const elu = await at('elu.voirie', '/a-faire')
    await openFromInbox(elu, 'Signer', 'Éclairage du square')
    await elu.page.locator('canvas').nth(1).waitFor()
    await elu.page.getByText(/Vous allez apposer votre griffe/).waitFor()
    await elu.picture(join('aide', 'signer'))
  })
})
