import { eq } from 'drizzle-orm'
import { griffes, users } from '../../../db/schema/index.ts'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { letterIn, type Reply, readLetter, submitted } from '../../job/letters.ts'
import { type Person, type Task, waitFor } from '../../job/person.ts'
import type { TownHall } from '../../job/town-hall.ts'

/** Whole lives of letters in the town's own circuits: what is reset at each of its events. They answer the letter's id. */
export const golden: Record<string, (hall: TownHall) => Promise<string>> = {
  'a contribution, one griffe, sent by e-mail': async (hall) => {
    const id = await letterIn(await hall.as('bdc'))
    const [assistant, agent] = [await hall.as('ad.dep'), await hall.as('agent.voirie')]
    await assistant.task(id, 'treat')
    await done(assistant.send('POST', `/api/letters/${id}/contributions`, { to: 'VOIRIE', question: 'Quand ?' }))
    const contribution = { text: 'Travaux prévus en mai.' }
    await decide(agent, await agent.task(id, 'contribute'), { outcome: 'submit', contribution })
    const reply = await submitted(assistant, id)
    return signedAndSent(hall, id, assistant, reply)
  },
  'a visa refused, then two visas and the griffe of an élue': async (hall) => {
    const id = await letterIn(await hall.as('bdc'))
    const [assistant, dg] = [await hall.as('ad.dep'), await hall.as('dg')]
    const first = await submitted(assistant, id, { signatory: 'elu.voirie' })
    const refusal = { outcome: 'refuse', comment: 'Ton à revoir.', documentSha256: first.sha256 }
    await decide(dg, await dg.task(id, 'visa'), refusal)
    const reply = await submitted(assistant, id, { signatory: 'elu.voirie', text: 'Madame,\n\nC’est entendu.' })
    await approve(dg, id, reply)
    await approve(await hall.as('dircab'), id, reply)
    const elu = await hall.as('elu.voirie')
    await elu.stepUp()
    await decide(elu, await elu.task(id, 'sign'), { outcome: 'sign', documentSha256: reply.sha256 })
    return sent(hall, id, assistant)
  },
  'a service box, taken, given, suspended and resumed': async (hall) => {
    const id = await letterIn(await hall.as('bdc'), { box: 'VOIRIE' })
    const [agent, assistant] = [await hall.as('agent.voirie'), await hall.as('ad.dep')]
    const task = await agent.task(id, 'treat')
    await done(agent.send('POST', `/api/tasks/${task.id}/claim`))
    await done(assistant.send('POST', `/api/tasks/${task.id}/assign`, { to: 'agent2.voirie' }))
    await operate(hall, id, 'suspend')
    await operate(hall, id, 'resume')
    const colleague = await hall.as('agent2.voirie')
    return signedAndSent(hall, id, colleague, await submitted(colleague, id))
  },
  'qualified, handed over to another direction, acknowledged': async (hall) => {
    const bdc = await hall.as('bdc')
    const id = await letterIn(bdc, { box: 'BDC' })
    await decide(bdc, await bdc.task(id, 'qualify'), { outcome: 'done', box: 'DEP' })
    const [first, second] = [await hall.as('ad.dep'), await hall.as('ad.dcv')]
    await first.task(id, 'treat')
    await done(first.send('POST', `/api/letters/${id}/hand-over`, { to: 'DCV', reason: 'Mobilier urbain.' }))
    await second.task(id, 'acknowledge')
    await done(second.send('POST', `/api/letters/${id}/acknowledgement`, { by: 'email' }))
    await waitFor('the acknowledgement', async () => (await readLetter(second, id)).acknowledgement)
    return signedAndSent(hall, id, second, await submitted(second, id))
  },
  'a griffe that fails and is put at the second try': async (hall) => {
    const id = await letterIn(await hall.as('bdc'))
    const [assistant, dg] = [await hall.as('ad.dep'), await hall.as('dg')]
    const reply = await submitted(assistant, id)
    await approve(dg, id, reply)
    const kept = await hall.db.delete(griffes).returning()
    await dg.stepUp()
    await decide(dg, await dg.task(id, 'sign'), { outcome: 'sign', documentSha256: reply.sha256 })
    const incident = await waitFor('the incident', async () => (await readLetter(assistant, id)).incidents[0])
    await hall.db.insert(griffes).values(kept)
    const again = { incident: incident.id, act: 'retry', reason: 'Griffe déposée à nouveau.' }
    await done(assistant.send('POST', `/api/letters/${id}/incidents`, again))
    return sent(hall, id, assistant)
  },
}

/** As their recorded histories are called. */
export const goldenNames = ['as it went', 'after a reset'].flatMap((state) =>
  Object.keys(golden).map((life) => slugOf(`${life} ${state}`)),
)

export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z]+/g, '-')
    .toLowerCase()
}

async function signedAndSent(hall: TownHall, id: string, author: Person, reply: Reply): Promise<string> {
  const dg = await hall.as('dg')
  await approve(dg, id, reply)
  await dg.stepUp()
  await decide(dg, await dg.task(id, 'sign'), { outcome: 'sign', documentSha256: reply.sha256 })
  return sent(hall, id, author)
}

/** The author's answer leaves, and the workflow ends. */
async function sent(hall: TownHall, id: string, author: Person): Promise<string> {
  await decide(author, await author.task(id, 'dispatch'), { outcome: 'done', by: 'email' })
  await hall.client.workflow.getHandle(letterWorkflowId(id)).result()
  await waitFor('the end on record', async () => (await readLetter(author, id)).status === 'closed')
  return id
}

async function approve(who: Person, id: string, { sha256 }: Reply): Promise<void> {
  await decide(who, await who.task(id, 'visa'), { outcome: 'approve', documentSha256: sha256 })
}

const decide = (who: Person, task: Task, body: Record<string, unknown>) => done(who.complete(task, body))

async function done(answer: ReturnType<Person['send']>): Promise<void> {
  const { status, code } = await answer
  if (status >= 300) throw new Error(`refused: ${status} ${code}`)
}

/** As operators do it; their own way there has its tests. */
async function operate(hall: TownHall, id: string, name: 'suspend' | 'resume'): Promise<void> {
  const [operator] = await hall.db.select({ id: users.id }).from(users).where(eq(users.login, 'bdc'))
  const who = { actor: operator?.id ?? 0, onBehalfOf: null, comment: 'Vérification.', documentSha256: null }
  await hall.deps.circuits.act(id, { name }, who)
}
