import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractText } from '../../documents/text.ts'
import { historyOf, letterIn, readLetter, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let secab: Person
let dircab: Person
let adDep: Person
let elu: Person
/** Answered and sent, with a promise that is open. */
let answered: string
/** Under way, written by a neighbour. */
let underWay: string
/** R4: in no circuit, written by somebody who wrote nothing else. */
let political: string

const neighbour = {
  name: 'Paul Roux',
  address: { lines: ['3 bis R. des lilas'], postalCode: '00470', city: 'Valmont-sur-Loire' },
}
const leader = {
  name: 'Hector Vannier',
  address: { lines: ['1 quai Neuf'], postalCode: '00470', city: 'Valmont-sur-Loire' },
}

beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  const logins = ['bdc', 'secab', 'dircab', 'ad.dep', 'elu.voirie'].map(hall.as)
  ;[bdc, secab, dircab, adDep, elu] = (await Promise.all(logins)) as [Person, Person, Person, Person, Person]
  answered = await letterIn(bdc, { subject: 'Nid-de-poule devant chez moi', copies: ['elu.voirie'] })
  await adDep.task(answered, 'treat')
  const promise = { text: 'Reprise de la chaussée', dueOn: '2099-12-15' }
  expect((await adDep.send('POST', `/api/letters/${answered}/promises`, promise)).status).toBe(201)
  await submitted(adDep, answered)
  const dg = await hall.as('dg')
  await dg.complete(await dg.task(answered, 'visa'), { outcome: 'approve' })
  await dg.stepUp()
  await dg.complete(await dg.task(answered, 'sign'), { outcome: 'sign' })
  await adDep.complete(await adDep.task(answered, 'dispatch'), { outcome: 'done' })
  underWay = await letterIn(bdc, { subject: 'Éclairage en panne', sender: neighbour })
  await adDep.task(underWay, 'treat')
  political = await letterIn(secab, {
    subject: 'Rencontre avant le conseil',
    sender: leader,
    confidentiality: 'political',
    box: null,
    copies: ['elu.voirie'],
  })
})
afterAll(() => hall.close())

type Citizen = {
  id: string
  name: string
  street: string
  neighbourhood: string | null
  letters: number
  promises: number
}
const citizens = async (who: Person, query: string) =>
  (await who.get(`/api/citizens?${query}`)).json<{ items: Citizen[] }>().items
const names = async (who: Person, query: string) => (await citizens(who, query)).map(({ name }) => name)
const others = ['bdc', 'dg', 'ad.dep', 'plaroye', 'elu.voirie', 'maire', 'dinsi']

describe('the neighbourhood meeting', () => {
  const streets = [
    { street: 'Rue des Lilas', neighbourhood: 'Les Tilleuls' },
    { street: 'Quai Neuf', neighbourhood: 'Les Quais' },
  ]

  test('R7 the CAB finds people by name, street, neighbourhood and subject, over every letter that it sees', async () => {
    expect((await secab.send('PUT', '/api/settings/streets', streets)).status).toBe(200)
    expect(await names(dircab, 'q=besson')).toEqual(['Anne Besson'])
    expect(await names(dircab, 'street=rue%20des%20lilas')).toEqual(['Anne Besson', 'Paul Roux'])
    expect(await names(secab, 'neighbourhood=les%20tilleuls')).toEqual(['Anne Besson', 'Paul Roux'])
    expect(await names(dircab, 'subject=éclairages')).toEqual(['Paul Roux'])
    expect(await names(dircab, 'q=vannier')).toEqual(['Hector Vannier'])
    expect(await names(dircab, 'limit=1')).toHaveLength(1)
    expect(await citizens(dircab, 'q=besson')).toMatchObject([
      { street: 'Rue des Lilas', neighbourhood: 'Les Tilleuls', letters: 1, promises: 1 },
    ])
  })

  test('R7 everything of a citizen: what was asked, answered by whom and when, promised, and where it waits', async () => {
    const [besson] = await citizens(dircab, 'q=besson')
    const [roux] = await citizens(dircab, 'q=roux')
    const hers = await waitFor('the reply to be sent', async () => {
      const view = (await dircab.get(`/api/citizens/${besson?.id}`)).json<{ letters: { answer: object | null }[] }>()
      return view.letters[0]?.answer && view
    })
    expect(hers.letters).toMatchObject([
      {
        subject: 'Nid-de-poule devant chez moi',
        answer: { signatory: expect.any(String), text: expect.stringContaining('reprise sous quinze jours') },
        promises: [{ text: 'Reprise de la chaussée', kept: null }],
      },
    ])
    const his = (await dircab.get(`/api/citizens/${roux?.id}`)).json<{ letters: { waiting: object[] }[] }>()
    expect(his.letters[0]?.waiting).toContainEqual(expect.objectContaining({ unit: "Direction de l'espace public" }))
  })

  test('R7 R4 nobody but the CAB has this view; to others no citizen exists in it', async () => {
    const [citizen] = await citizens(dircab, 'q=besson')
    for (const login of others) {
      const who = await hall.as(login)
      for (const path of ['', '/report', '/streets', '/brief.pdf'])
        expect((await who.get(`/api/citizens${path}`)).status, `${login} ${path}`).toBe(403)
      const hidden = await who.get(`/api/citizens/${citizen?.id}`)
      expect(hidden.status, login).toBe(404)
      expect(hidden.bytes).toEqual((await who.get(`/api/citizens/${'0'.repeat(32)}`)).bytes)
    }
    expect((await adDep.send('PUT', '/api/settings/streets', [])).status).toBe(403)
  })

  test('R5 what is neither in a circuit nor the CAB’s own is not in the CAB’s view', async () => {
    await letterIn(bdc, { subject: 'À ranger', sender: { name: 'Zoé Quentin' }, box: null })
    expect(await names(dircab, 'q=quentin')).toEqual([])
  })

  test('R7 streets that no neighbourhood is known of are listed first', async () => {
    const away = {
      name: 'Léo Petit',
      address: { lines: ['Bât. C', '8 av. du Gal Leclerc'], postalCode: '00470', city: 'Valmont-sur-Loire' },
    }
    await letterIn(bdc, { sender: away })
    const written = (await dircab.get('/api/citizens/streets')).json<{
      items: { street: string; neighbourhood: string | null }[]
    }>().items
    expect(written[0]).toMatchObject({ street: 'av. du Gal Leclerc', neighbourhood: null })
    expect(await names(dircab, 'street=avenue%20du%20général%20leclerc')).toEqual(['Léo Petit'])
  })

  test('R7 the meeting’s sheet is a PDF on the town’s paper with what was asked, answered and promised', async () => {
    const query =
      'neighbourhood=Les%20Tilleuls&title=Quartier%20des%20Tilleuls&place=Salle%20des%20f%C3%AAtes&on=2026-12-01'
    const answer = await dircab.get(`/api/citizens/brief.pdf?${query}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const text = (await extractText(answer.bytes)).text.replace(/\s+/g, ' ')
    for (const part of [
      'Valmont-sur-Loire',
      'Quartier des Tilleuls',
      'Salle des fêtes, le 1er décembre 2026',
      'Anne Besson',
      'La chaussée sera reprise sous quinze jours.',
      'Promis pour le 15 décembre 2099',
      'Éclairage en panne',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Vannier')
  })

  test('R7 a promise is kept or given up once, by who treats the letter or by the CAB', async () => {
    const url = `/api/letters/${underWay}/promises`
    expect((await bdc.send('POST', url, { text: 'Non', dueOn: '2099-01-01' })).status).toBe(403)
    const made = await dircab.send('POST', url, { text: 'Un mât neuf', dueOn: '2099-01-01' })
    const promise = `/api/promises/${made.json<{ id: string }>().id}`
    expect((await (await hall.as('ad.drh')).send('PUT', promise, { kept: true })).status).toBe(404)
    expect((await adDep.send('PUT', promise, { kept: false })).code).toBe('COMMENT_REQUIRED')
    expect((await adDep.send('PUT', promise, { kept: true, note: 'Posé le 12.' })).status).toBe(204)
    expect((await adDep.send('PUT', promise, { kept: true })).code).toBe('ALREADY_SETTLED')
    expect((await adDep.get(url)).json()).toMatchObject({ items: [{ kept: true, settledBy: { login: 'ad.dep' } }] })
  })
})

describe('what the CAB keeps out of circuits, and transmits', () => {
  type Preview = { circuit: string; people: { person: { login: string }; rules: string[]; already: boolean }[] }
  const previewOf = (who: Person, box = 'DEP') => who.get(`/api/letters/${political}/circuit/preview?box=${box}`)

  test('R3 R4 before it transmits, the CAB is shown exactly who will see the letter, and nothing has changed by that', async () => {
    const { circuit, people } = (await previewOf(secab)).json<Preview>()
    expect(circuit).toBe('direction')
    const now = people.filter(({ already }) => already).map(({ person }) => person.login)
    expect(now.sort()).toEqual(['dircab', 'secab'])
    const rules = new Map(people.map(({ person, rules }) => [person.login, rules]))
    expect(rules.get('dg')).toContain('R5')
    expect(rules.get('ad.dep')).toEqual(['R6'])
    expect(rules.get('plaroye')).toEqual(['R6'])
    expect(rules.get('elu.voirie')).toEqual(['R7'])
    expect(rules.has('maire') || rules.has('ad.drh') || rules.has('bdc')).toBe(false)
    for (const login of ['dg', 'ad.dep', 'elu.voirie', 'bdc']) {
      const who = await hall.as(login)
      expect((await who.get(`/api/letters/${political}`)).status, login).toBe(404)
      expect((await previewOf(who)).status, login).toBe(404)
    }
    expect((await previewOf(secab, 'ELUS')).code).toBe('NOT_A_BOX')
  })

  test('R4 R7 what was shown is what comes true; the number series has no hole by looking', async () => {
    const before = (await previewOf(secab)).json<Preview>().people.map(({ person }) => person.login)
    const last = (await readLetter(bdc, await letterIn(bdc))).chrono
    expect((await secab.send('POST', `/api/letters/${political}/circuit`, { box: 'DEP' })).status).toBe(200)
    const logins = [
      'dg',
      'ad.dep',
      'dir.dep',
      'agent.voirie',
      'plaroye',
      'jpauge',
      'bdc',
      'maire',
      'elu.voirie',
      'dinsi',
    ]
    for (const login of logins) {
      const sees = (await (await hall.as(login)).get(`/api/letters/${political}`)).status === 200
      expect(sees, login).toBe(before.includes(login))
    }
    const { chrono } = await readLetter(secab, political)
    expect(Number(chrono.split('-')[1])).toBe(Number(last.split('-')[1]) + 1)
    expect((await previewOf(secab)).code).toBe('FORBIDDEN')
  })
})

describe('elected officials', () => {
  type Copies = { items: { id: string; readAt: string | null; copiedBy: { login: string } | null }[]; unread: number }
  const copiesOf = async (who: Person) => (await who.get('/api/copies')).json<Copies>()
  type Page = { copies: { person: { login: string } | null; readAt: string | null; by: { login: string } | null }[] }
  const receipt = async (who: Person, id: string) =>
    (await who.get(`/api/letters/${id}`)).json<Page>().copies.find(({ person }) => person?.login === 'elu.voirie')

  test('R7 an élu has the letters in copy and no others, unread first, put there by the CAB or by who answers', async () => {
    await adDep.send('POST', `/api/letters/${underWay}/copies`, { to: 'elu.voirie' })
    const copied = (await historyOf(adDep, underWay)).filter(({ kind }) => kind === 'copied')
    expect(copied.map(({ actor }) => actor?.login)).toEqual(['ad.dep'])
    const before = await copiesOf(elu)
    expect(before.items.map(({ id }) => id).sort()).toEqual([answered, underWay, political].sort())
    expect(before.unread).toBe(2)
    await elu.get(`/api/letters/${underWay}`)
    const after = await copiesOf(elu)
    expect(after.unread).toBe(1)
    expect(after.items[0]?.id).toBe(answered)
    expect((await copiesOf(await hall.as('elu.education'))).items).toEqual([])
  })

  test('R7 who put the élu in copy and the CAB read when it was read; nobody else does', async () => {
    expect(await receipt(adDep, underWay)).toMatchObject({ readAt: expect.any(String), by: { login: 'ad.dep' } })
    expect(await receipt(dircab, underWay)).toMatchObject({ readAt: expect.any(String) })
    expect(await receipt(await hall.as('dg'), underWay)).toMatchObject({ readAt: null })
    expect(await receipt(await hall.as('dir.dep'), underWay)).toMatchObject({ readAt: null })
  })

  test('R7 the screens of the élu hold nothing of the meeting', async () => {
    expect((await elu.get('/api/me')).json()).toMatchObject({ allows: { meetCitizens: expect.any(String) } })
    expect((await dircab.get('/api/me')).json()).toMatchObject({ allows: { meetCitizens: true } })
  })
})
