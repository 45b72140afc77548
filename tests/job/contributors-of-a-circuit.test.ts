import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindConsultation } from './consultation.ts'
import { letterIn, lineOf } from './letters.ts'
import { type Person, type Task, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

type Joining = { takes: string; asked: { to: string; name: string }[] }
type Change = { act: string; target: string; name: string; effect: string; joining: Joining | null; allowed: unknown }

let hall: TownHall
let bdc: Person
let adDcv: Person
let voirie: Person
let eclairage: Person
let scolaire: Person
let securite: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, adDcv, voirie, eclairage] = await Promise.all([
    hall.as('bdc'),
    hall.as('ad.dcv'),
    hall.as('agent.voirie'),
    hall.as('agent.eclairage'),
  ])
  ;[scolaire, securite] = await Promise.all([hall.as('agent.scolaire'), hall.as('agent.securite')])
  await bindConsultation(hall)
}, 120_000)
afterAll(() => hall?.close())

const changesFor = async (who: Person, id: string): Promise<Change[]> =>
  (await who.get(`/api/letters/${id}/circuit/changes`)).json<{ items?: Change[] }>().items ?? []
const offered = async (who: Person, id: string, name: string) =>
  (await changesFor(who, id)).find((change) => change.act === 'addContributor' && change.name === name)
const add = async (who: Person, id: string, name: string, to?: string, reason = 'Compétence partagée.') =>
  who.send('POST', `/api/letters/${id}/circuit/changes`, {
    act: 'addContributor',
    target: (await offered(who, id, name))?.target ?? `${name}#1#0*`,
    ...(to && { to }),
    reason,
  })
const answer = async (who: Person, id: string) => {
  const done = await who.complete(await who.task(id, 'contribute'), { outcome: 'refuse' })
  expect(done.status, done.code).toBe(200)
}
const asked = async (id: string, name: string) =>
  (await offered(adDcv, id, name))?.joining?.asked.map(({ to }) => to) ?? []

async function consulted(fields = {}): Promise<string> {
  const id = await letterIn(bdc, { box: 'DCV', ...fields })
  await voirie.task(id, 'contribute')
  return id
}

test('R9 R23 one more unit is asked while the others are at work: it sees the letter, and the step waits for it', async () => {
  const id = await consulted()
  expect((await scolaire.get(`/api/letters/${id}`)).status).toBe(404)
  expect(await offered(adDcv, id, 'opinion')).toMatchObject({
    joining: { takes: 'unit', asked: [{ to: 'VOIRIE', name: 'Service Voirie' }, { to: 'ECLAIRAGE' }] },
    allowed: true,
  })
  const added = await add(adDcv, id, 'opinion', 'SCOLAIRE', 'Le chemin est celui de l’école.')
  expect(added.status, added.code).toBe(200)
  expect((await scolaire.get(`/api/letters/${id}`)).status).toBe(200)
  expect(await lineOf(adDcv, id, 'contribution_asked')).toMatchObject({
    text: 'Contribution demandée à « Service Vie scolaire » : opinion.',
    comment: 'Le chemin est celui de l’école.',
    actor: { login: 'ad.dcv' },
  })
  await Promise.all([voirie, eclairage, securite].map((who) => answer(who, id)))
  for (const _ of ['first', 'second']) await answer(adDcv, id)
  expect(await asked(id, 'opinion')).toEqual(['SCOLAIRE'])
  expect(await adDcv.tasks(`&letter=${id}&kind=treat`)).toEqual([])
  await answer(scolaire, id)
  expect((await adDcv.task(id, 'treat')).name).toBe('prepare')
  expect((await scolaire.get(`/api/letters/${id}`)).status).toBe(200)
  expect((await add(adDcv, id, 'opinion', 'DEDUC')).code).toBe('UNKNOWN_ACTIVITY')
})

test('R9 whoever was asked too much is asked no more, by name and with the reason, and may be asked again', async () => {
  const id = await consulted()
  await add(adDcv, id, 'opinion', 'SCOLAIRE')
  const ofSchool = (change: Change) => change.act === 'withdraw' && change.name.includes('Vie scolaire')
  const request = (await changesFor(adDcv, id)).find(ofSchool)
  const body = { act: 'withdraw', target: request?.target, reason: 'Demandé par erreur.' }
  expect((await adDcv.send('POST', `/api/letters/${id}/circuit/changes`, body)).status).toBe(200)
  expect(await scolaire.tasks(`&letter=${id}`)).toEqual([])
  expect(await lineOf(adDcv, id, 'contribution_withdrawn')).toMatchObject({
    text: 'Demande de contribution retirée à « Service Vie scolaire ».',
    comment: 'Demandé par erreur.',
  })
  expect(await asked(id, 'opinion')).toEqual(['VOIRIE', 'ECLAIRAGE'])
  expect((await add(adDcv, id, 'opinion', 'SCOLAIRE')).status).toBe(200)
  expect((await scolaire.task(id, 'contribute')).name).toBe('opinion')
})

test('R9 of those who are asked one after the other, whoever is added comes last', async () => {
  const id = await consulted()
  const proprete = await hall.as('agent.proprete')
  const offer = await offered(adDcv, id, 'witness')
  expect(offer?.joining).toMatchObject({ takes: 'person', asked: [{ to: 'agent.securite' }] })
  expect(offer?.effect).toContain('après toutes les autres')
  expect((await add(adDcv, id, 'witness', 'agent.proprete')).status).toBe(200)
  expect(await asked(id, 'witness')).toEqual(['agent.securite', 'agent.proprete'])
  expect((await add(adDcv, id, 'witness', 'agent.proprete')).code).toBe('ALREADY_ASKED')
  expect(await proprete.tasks(`&letter=${id}`)).toEqual([])
  await answer(securite, id)
  expect((await waitFor<Task>('its turn', () => proprete.task(id, 'contribute'))).name).toBe('witness')
  expect((await (await hall.as('agent2.voirie')).get(`/api/letters/${id}`)).status).toBe(200)
})

test('R7 R9 R23 nobody is added twice, who cannot do it, to what the circuit does not share out, or without a reason', async () => {
  const id = await consulted()
  expect((await add(adDcv, id, 'opinion', 'VOIRIE')).code).toBe('ALREADY_ASKED')
  expect((await add(adDcv, id, 'opinion', 'agent.scolaire')).code).toBe('CONTRIBUTOR_UNFIT')
  expect((await add(adDcv, id, 'witness', 'SCOLAIRE')).code).toBe('CONTRIBUTOR_UNFIT')
  expect((await add(adDcv, id, 'witness', 'elu.voirie')).code).toBe('NOT_ASSIGNABLE')
  expect((await add(adDcv, id, 'opinion', 'VILLE')).code).toBe('NOT_A_BOX')
  expect((await add(adDcv, id, 'opinion', 'NULLE-PART')).code).toBe('UNKNOWN_RECIPIENT')
  expect((await add(adDcv, id, 'opinion')).code).toBe('UNKNOWN_RECIPIENT')
  expect((await add(adDcv, id, 'round', 'SCOLAIRE')).code).toBe('NOT_JOINABLE')
  expect((await offered(adDcv, id, 'round'))?.allowed).toBe('Cette étape n’admet pas d’intervenant de plus.')
  expect((await add(adDcv, id, 'prepare', 'SCOLAIRE')).code).toBe('UNKNOWN_ACTIVITY')
  expect((await add(adDcv, id, 'opinion', 'SCOLAIRE', '  ')).status).toBe(400)
  expect((await add(voirie, id, 'opinion', 'SCOLAIRE')).status).toBe(403)
  expect((await add(scolaire, id, 'opinion', 'SCOLAIRE')).status).toBe(404)
  const suspended = { act: 'suspend', reason: 'Recours en cours.' }
  expect((await adDcv.send('POST', `/api/letters/${id}/circuit/changes`, suspended)).status).toBe(200)
  expect((await add(adDcv, id, 'opinion', 'SCOLAIRE')).code).toBe('SUSPENDED')
  expect(await asked(id, 'opinion')).toEqual(['VOIRIE', 'ECLAIRAGE'])
})

test('R3 R6 a confidential letter opens to exactly the unit that is added, not to those above it', async () => {
  const id = await consulted({ confidentiality: 'confidential' })
  await add(adDcv, id, 'opinion', 'SCOLAIRE')
  expect((await scolaire.get(`/api/letters/${id}`)).status).toBe(200)
  expect((await (await hall.as('ad.deduc')).get(`/api/letters/${id}`)).status).toBe(404)
})
