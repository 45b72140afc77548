import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Me } from '../../web/api/types.ts'
import { type Entry, entries, entriesFor } from '../../web/frame/navigation.ts'
import { tourNames } from '../../web/tour/tours.ts'
import { registerLetter } from '../job/letters.ts'
import type { Desk } from './desk.ts'
import { type House, openHouse } from './house.ts'

/** Whoever comes first visits what several have; together they have every screen. */
const roles = ['ad.dep', 'bdc', 'dg', 'dircab', 'dinsi', 'elu.voirie', 'agent.voirie'] as const
type Role = (typeof roles)[number]

let house: House
const visits = new Map<Role, Entry[]>()
beforeAll(async () => {
  house = await openHouse()
  const { hall } = house
  const answer = await registerLetter(await hall.as('bdc'))
  await (await hall.as('ad.dep')).task(answer.json<{ id: string }>().id, 'treat')
  const seen = new Set<string>()
  for (const role of roles) {
    const who = await hall.as(role)
    await who.send('PUT', '/api/me/preferences', { tours: Object.fromEntries(tourNames.map((name) => [name, 'done'])) })
    const has = entriesFor((await who.get('/api/me')).json<Me>())
    visits.set(
      role,
      has.filter(({ label }) => !seen.has(label)),
    )
    for (const { label } of has) seen.add(label)
  }
}, 180_000)
afterAll(() => house.close())

/** What the articles of the help show, by the address; made when `BANNETTE_PICTURES` asks for pictures. */
const pictures: Readonly<Record<string, string>> = {
  'ad.dep/enregistrer': 'remettre',
  'ad.dep/suivi': 'suivi',
  'ad.dep/registre': 'registre',
  'ad.dep/modeles': 'modeles',
  'bdc/circuits': 'circuits',
  'bdc/reglages': 'signature',
}

/** At a desk and on a phone, light and dark: no violation, nothing wider than the phone. */
async function sound(desk: Desk, at: string): Promise<void> {
  for (const width of [1440, 390]) {
    await desk.page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.inTheme(colorScheme)
      expect(await desk.violations(), `${at}, ${width} px, ${colorScheme}`).toEqual([])
    }
    expect(await desk.overflows(), `${at} is wider than ${width} px`).toBe(false)
  }
  await desk.page.setViewportSize({ width: 1440, height: 900 })
  await desk.inTheme('light')
}

async function visit(desk: Desk, role: Role, to: string): Promise<void> {
  await desk.page.goto(to)
  await desk.page.getByRole('heading', { level: 1 }).waitFor()
  await desk.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  expect(await desk.heading('Cette page n’existe pas.').count(), `${to} is a screen`).toBe(0)
  const picture = pictures[`${role}${to}`]
  if (picture) await desk.picture(join('aide', picture))
  await sound(desk, `${role} on ${to}`)
}

describe('every screen that the bar offers to anybody', () => {
  test('somebody of these visits each', () => {
    const visited = new Set([...visits.values()].flat().map(({ label }) => label))
    expect(entries.filter(({ label }) => !visited.has(label)).map(({ to }) => to)).toEqual([])
  })

  test('the login screen', async () => {
    const desk = await house.door()
    await desk.page.goto('/')
    await desk.heading('Connexion').waitFor()
    await sound(desk, 'the door')
    await desk.leave()
  })

  test.each(roles)(
    'those of %s: no violation at a desk or on a phone, light or dark, and nothing is refused',
    async (role) => {
      const desk = await house.enter(role)
      const refused: string[] = []
      desk.page.on('response', (answer) => {
        if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
      })
      for (const { to } of visits.get(role) ?? []) await visit(desk, role, to)
      expect(refused).toEqual([])
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
