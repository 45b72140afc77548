import { readStamps } from '../../../documents/stamp.ts'
import type { CaughtMessage } from '../../../mail/catcher.ts'
import { password } from '../../job/demonstration.ts'
import { besson, historyOf, readLetter } from '../../job/letters.ts'
import { logInAs, type Person, waitFor } from '../../job/person.ts'

/** The people of the demonstration on a running application; each logs in once. */
export function peopleOf(url: string | (() => string)): (login: string) => Promise<Person> {
  const people = new Map<string, Promise<Person>>()
  return (login) => {
    const person = people.get(login) ?? logInAs(url, login, password)
    people.set(login, person)
    return person
  }
}

/** What the outside world and the record hold of a closed letter; each number is one when nothing was lost or doubled. */
export type Traces = {
  closed: number
  visasOfDg: number
  signed: number
  stamped: number
  stamps: number
  sent: number
}

/** Waits for the letter to close, then counts. @param assistant who answered it @param it may look at the caught messages */
export async function tracesOf(id: string, assistant: Person, it: Person): Promise<Traces> {
  const history = await waitFor('the letter to close', async () => {
    const lines = await historyOf(assistant, id)
    return lines.some(({ kind }) => kind === 'closed') ? lines : null
  })
  const { documents } = await readLetter(assistant, id)
  const replies = documents.filter(({ role }) => role === 'stamped-reply')
  const stamps = await Promise.all(replies.map((reply) => stampsOf(assistant, reply.id)))
  const caught = (await it.get('/api/demo/outbox')).json<{ items: CaughtMessage[] }>().items
  const count = (kind: string, login?: string) =>
    history.filter((line) => line.kind === kind && (login === undefined || line.actor?.login === login)).length
  return {
    closed: count('closed'),
    visasOfDg: count('visa_given', 'dg'),
    signed: count('signed'),
    stamped: count('stamped'),
    stamps: stamps.flat().length,
    sent: caught.filter(({ to, attachments }) => to === besson.email && attachments.length > 0).length,
  }
}

export const once: Traces = { closed: 1, visasOfDg: 1, signed: 1, stamped: 1, stamps: 1, sent: 1 }

async function stampsOf(reader: Person, documentId: string) {
  return readStamps((await reader.get(`/api/documents/${documentId}/content`)).bytes)
}
