import { besson, historyOf, type Reply, scannedLetter } from '../../job/letters.ts'
import type { Task } from '../../job/person.ts'
import type { Clients } from './client.ts'

/** What the people of one letter know of it so far. */
export type Course = { clients: Clients; name: string; id: string; reply: Reply | null }
type Step = { name: string; run(course: Course): Promise<void> }

const signatory = 'elu.voirie'

/** The whole job, request by request: each of them is a moment at which something may die. */
export const steps: readonly Step[] = [
  { name: 'register', run: register },
  { name: 'acknowledge', run: (course) => post(course, 'acknowledge', 'ad.dep', 'acknowledgement', {}, 'treat') },
  {
    name: 'ask',
    run: (course) =>
      post(course, 'ask', 'ad.dep', 'contributions', { to: 'agent.voirie', question: 'Quand reprend-on ?' }, 'treat'),
  },
  { name: 'contribute', run: (course) => end(course, 'contribute', 'agent.voirie', 'contribute', contribution) },
  { name: 'draft', run: (course) => draft(course, 'draft', 'Madame,\n\nLa chaussée sera reprise.') },
  { name: 'submit', run: (course) => end(course, 'submit', 'ad.dep', 'treat', { outcome: 'submit' }) },
  { name: 'refuse', run: (course) => approve(course, 'refuse', 'dg', 'visa', refusal) },
  { name: 'redraft', run: (course) => draft(course, 'redraft', 'Madame,\n\nLa chaussée sera reprise le 12 décembre.') },
  { name: 'resubmit', run: (course) => end(course, 'resubmit', 'ad.dep', 'treat', { outcome: 'submit' }) },
  { name: 'visa-dg', run: (course) => approve(course, 'visa-dg', 'dg', 'visa', { outcome: 'approve' }) },
  { name: 'visa-cab', run: (course) => approve(course, 'visa-cab', 'dircab', 'visa', { outcome: 'approve' }) },
  { name: 'sign', run: (course) => approve(course, 'sign', signatory, 'sign', { outcome: 'sign' }) },
  {
    name: 'dispatch',
    run: (course) => end(course, 'dispatch', 'ad.dep', 'dispatch', { outcome: 'done', by: 'email' }),
  },
]

const contribution = { outcome: 'submit', contribution: { text: 'Enrobé programmé le 12 décembre.' } }
const refusal = { outcome: 'refuse', comment: 'Précisez la date des travaux.' }

/** How often each line stands in the record of a letter that went the whole way: neither lost nor doubled. */
const wholeRecord = {
  ...{ registered: 1, acknowledged: 1, contribution_asked: 1, contribution_given: 1, submitted: 2, visa_refused: 1 },
  ...{ visa_given: 2, signed: 1, stamped: 1, dispatched: 1, closed: 1, incident: 0, decision_set_aside: 0 },
}

/** Waits for the letter's end. @returns what its record says otherwise than it should; empty when nothing */
export async function recordFlaws({ clients, id }: Course): Promise<string[]> {
  const lines = await clients.until('the letter to close', async () => {
    const read = await historyOf(await clients.as('ad.dep'), id)
    return read.some(({ kind }) => kind === 'closed') && read
  })
  return Object.entries(wholeRecord).flatMap(([kind, expected]) => {
    const found = lines.filter((line) => line.kind === kind).length
    return found === expected ? [] : `${found} × ${kind} on record of ${id}, expected ${expected}`
  })
}

async function register(course: Course): Promise<void> {
  const subject = `Nid-de-poule ${course.name}`
  const letter = {
    subject,
    sender: besson,
    channel: 'paper',
    receivedOn: '2026-11-03',
    confidentiality: 'normal',
    box: 'DEP',
  }
  const parts = [
    { name: 'letter', json: letter },
    { name: 'file', file: await scannedLetter(subject), fileName: 'courrier.pdf' },
  ]
  const answer = await course.clients.ask({
    name: 'register',
    login: 'bdc',
    method: 'POST',
    path: '/api/letters',
    parts,
  })
  course.id = answer.json<{ id: string }>().id
}

/** @param open the task that must be there first */
async function post(
  course: Course,
  name: string,
  login: string,
  path: string,
  body: unknown,
  open: string,
): Promise<void> {
  await taskOf(course, login, open)
  await course.clients.ask({ name, login, method: 'POST', path: `/api/letters/${course.id}/${path}`, body })
}

async function draft(course: Course, name: string, text: string): Promise<void> {
  const { clients, id } = course
  await taskOf(course, 'ad.dep', 'treat')
  const path = `/api/letters/${id}/reply`
  const before = await clients.until('the draft', async () => {
    const read = await (await clients.as('ad.dep')).get(path)
    return read.status < 500 && read.status !== 401 && read
  })
  const headers: Record<string, string> = before.status === 200 ? { 'if-match': before.headers.get('etag') ?? '' } : {}
  const answer = await clients.ask({ name, login: 'ad.dep', method: 'PUT', path, headers, body: { text, signatory } })
  course.reply = answer.json<Reply>()
}

function approve(course: Course, name: string, login: string, kind: string, body: object): Promise<void> {
  return end(course, name, login, kind, { ...body, documentSha256: course.reply?.sha256 })
}

async function end(course: Course, name: string, login: string, kind: string, body: object): Promise<void> {
  const { id } = await taskOf(course, login, kind)
  await course.clients.ask({ name, login, method: 'POST', path: `/api/tasks/${id}/complete`, body })
}

function taskOf({ clients, id }: Course, login: string, kind: string): Promise<Task> {
  return clients.until(`${login} to find the task ${kind}`, async () =>
    (await (await clients.as(login)).tasks(`&kind=${kind}`)).find((task) => task.letterId === id),
  )
}
