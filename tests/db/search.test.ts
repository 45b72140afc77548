import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLetters, suggestSenders } from '../../db/letters/index.ts'
import { notes } from '../../db/schema/index.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
  await town.register({
    subject: 'Réclamation sur l’éclairage de l’été',
    sender: { name: 'Émile Dupont-Lacaze' },
    box: 'ECLAIRAGE',
  })
  await town.register({ subject: 'Voir le dossier joint', sender: { name: 'Œuvres du quartier' }, box: 'VOIRIE' })
  await town.register({
    subject: 'Travaux de VOIRIES',
    fullText: 'Le nid-de-poule devant l’école\u0000 primaire',
    box: 'VOIRIE',
  })
  await town.register({ subject: 'Rendez-vous avec le maire', box: 'DEP' })
  await town.register({ subject: 'Horaires de la mairie', box: 'DEP' })
  await town.register({
    subject: 'Marqueur zyxomancie',
    sender: { name: 'Zoé Zyxomane' },
    confidentiality: 'political',
    from: 'CAB',
  })
})
afterAll(() => town.close())

async function subjects(login: string, query: Parameters<typeof listLetters>[2]): Promise<string[]> {
  return (await listLetters(town.db, await town.reader(login), query)).items.map((item) => item.subject)
}

test('search ignores accents, case and inflection', async () => {
  for (const q of ['reclamations ETE', 'Éclairage', 'reclamation']) {
    expect(await subjects('dg', { q })).toEqual(['Réclamation sur l’éclairage de l’été'])
  }
  // A scan's text writes an accent as a sign of its own.
  expect(await subjects('dg', { q: 'e\u0301cole' })).toEqual(['Travaux de VOIRIES'])
})

test('the words of a town hall are not cut down to others: voirie is not voir, mairie is not maire', async () => {
  expect(await subjects('dg', { q: 'voirie' })).toEqual(['Travaux de VOIRIES'])
  expect(await subjects('dg', { q: 'voierie' })).toEqual(['Travaux de VOIRIES'])
  expect(await subjects('dg', { q: 'voir' })).toEqual(['Voir le dossier joint'])
  expect(await subjects('dg', { q: 'mairies' })).toEqual(['Horaires de la mairie'])
  expect(await subjects('dg', { q: 'maire' })).toEqual(['Rendez-vous avec le maire'])
})

test('the text of the documents and the notes are searched too, and the passage is shown', async () => {
  const page = await listLetters(town.db, await town.reader('dg'), { q: 'primaire' })
  expect(page.items[0]?.excerpt).toContain('«primaire»')
  const letterId = page.items[0]?.id ?? ''
  await town.db.insert(notes).values({ letterId, authorId: await town.userId('dg'), text: 'Vu avec la préfecture' })
  expect(await subjects('dg', { q: 'préfecture' })).toEqual(['Travaux de VOIRIES'])
})

test('the same box finds senders by a part of their name, and a letter found twice stands once', async () => {
  expect(await subjects('dg', { q: 'lacaz' })).toEqual(['Réclamation sur l’éclairage de l’été'])
  expect(await subjects('dg', { q: 'DUPONT LACAZE' })).toEqual(['Réclamation sur l’éclairage de l’été'])
  expect(await subjects('dg', { q: 'oeuvres' })).toEqual(['Voir le dossier joint'])
  expect(await subjects('dg', { sender: 'dupont' })).toEqual(['Réclamation sur l’éclairage de l’été'])
})

test('the same box finds a letter by its number, zeros or not', async () => {
  const [first] = (await listLetters(town.db, await town.reader('dg'), { q: 'reclamation' })).items
  const short = first?.chrono?.replace(/-0+/, '-') ?? ''
  expect(await subjects('dg', { q: short })).toEqual([first?.subject])
  expect(await subjects('agent.securite', { q: short })).toEqual([])
})

test('R4 words and senders of a secret letter are found by nobody but the CAB, not even as a count or suggestion', async () => {
  for (const login of ['dg', 'bdc', 'maire', 'ad.dep']) {
    const reader = await town.reader(login)
    for (const q of ['zyxomancie', 'Zyxomane']) {
      expect(await listLetters(town.db, reader, { q })).toEqual({
        items: [],
        total: { value: 0, relation: 'exact' },
        next: null,
      })
    }
    expect(await suggestSenders(town.db, reader, 'zy')).toEqual([])
  }
  expect(await subjects('secab', { q: 'zyxomancie' })).toEqual(['Marqueur zyxomancie'])
  expect(await suggestSenders(town.db, await town.reader('secab'), 'zoe')).toMatchObject([{ name: 'Zoé Zyxomane' }])
})

test('R6 pages follow one another without gap or repetition, and the count is that of what the reader sees', async () => {
  const own = await testTown()
  try {
    const days = ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-03']
    for (const receivedOn of days) await own.register({ receivedOn, box: 'VOIRIE' })
    for (const receivedOn of days) await own.register({ receivedOn, box: 'SCOLAIRE' })
    const reader = await own.reader('agent.voirie')
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listLetters(own.db, reader, { limit: 2, ...(cursor ? { cursor } : {}) })
      expect(page.total).toEqual({ value: 5, relation: 'exact' })
      seen.push(...page.items.map((item) => `${item.receivedOn} ${item.id}`))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(5)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
    await expect(listLetters(own.db, reader, { cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
  } finally {
    await own.close()
  }
})

test('R23 filters by box, status and day narrow what is seen', async () => {
  expect(await subjects('dg', { box: 'ECLAIRAGE' })).toEqual(['Réclamation sur l’éclairage de l’été'])
  expect(await subjects('dg', { box: 'DEP', status: 'closed' })).toEqual([])
  expect(await subjects('dg', { from: '2026-11-21' })).toEqual([])
  expect(await subjects('dg', { to: '2026-11-20', box: 'DEP' })).toHaveLength(2)
})

test('what a person types in the search box is never a pattern, an operator that fails, or SQL', async () => {
  for (const q of [
    '%',
    '%%%',
    "'; drop table letters; --",
    '"',
    'a & | !',
    '((',
    '<->',
    '\\',
    'le',
    '2026-'.repeat(50),
  ]) {
    expect(await subjects('agent.securite', { q })).toEqual([])
  }
})

test('R11 Suivi is what is under way and waits for somebody else; what one only supervises is among it', async () => {
  const mine = await town.register({ subject: 'À moi de répondre', box: 'VOIRIE' })
  await town.openTask({ letterId: mine.id, unit: 'VOIRIE' })
  await town.register({ subject: 'Entre d’autres mains', box: 'VOIRIE' })
  await town.register({ subject: 'Pas encore en route', from: 'VOIRIE' })
  const [waits, others] = ['À moi de répondre', 'Entre d’autres mains']
  expect(await subjects('agent.voirie', { waiting: 'mine' })).toEqual([waits])
  expect(await subjects('agent.voirie', { waiting: 'others' })).toContain(others)
  expect(await subjects('agent.voirie', { waiting: 'others' })).not.toContain(waits)
  expect(await subjects('agent.voirie', { waiting: 'others' })).not.toContain('Pas encore en route')
  expect(await subjects('ad.dep', { waiting: 'mine' })).toEqual([])
  expect(await subjects('ad.dep', { waiting: 'others' })).toEqual(expect.arrayContaining([waits, others]))
})
