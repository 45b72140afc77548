import type { Answer, Part, Person } from '../job/person.ts'
import type { TownHall } from '../job/town-hall.ts'
import { hiddenSender, word } from '../visibility/canary.ts'
import { done } from '../visibility/visible-town.ts'

/** People who may not know of the hidden letters, each for a reason of their own. */
export const strangers = ['bdc', 'ad.dep', 'agent.sols', 'plaroye', 'elu.voirie', 'dinsi']

export type Hidden = {
  /** Of the CAB alone. */
  secret: string
  /** Of the members of one box alone. */
  confidential: string
  /** What may wait for somebody is known only to those who see the letter. */
  task: string
  contribution: string
}

/** Two letters with words that nobody else may read, and people at work on one of them. */
export async function hideLetters(hall: TownHall, scan: Uint8Array): Promise<Hidden> {
  const [secab, dircab, agent] = await Promise.all([hall.as('secab'), hall.as('dircab'), hall.as('agent.voirie')])
  const hidden = { subject: word('objet'), sender: hiddenSender }
  const copies = ['agent.sols', 'elu.voirie', 'BDC']
  const secret = await uploaded(secab, { ...hidden, copies, confidentiality: 'political', box: null }, scan)
  await done(dircab.send('POST', `/api/letters/${secret}/notes`, { text: word('note') }))
  const confidential = await uploaded(secab, { ...hidden, confidentiality: 'confidential', box: 'VOIRIE' }, scan)
  const { id: task } = await agent.task(confidential, 'treat')
  const asked = await agent.send('POST', `/api/letters/${confidential}/contributions`, {
    to: 'agent.eclairage',
    question: word('question'),
  })
  await (await hall.as('agent.eclairage')).task(confidential, 'contribute')
  return { secret, confidential, task, contribution: asked.json<{ id: string }>().id }
}

export async function uploaded(who: Person, fields: object, bytes: Uint8Array, key?: string): Promise<string> {
  const answer = await upload(who, fields, bytes, key)
  if (answer.status !== 201) throw new Error(`not registered: ${answer.status} ${answer.code}`)
  return answer.json<{ id: string }>().id
}

export function upload(who: Person, fields: object, bytes: Uint8Array, key?: string): Promise<Answer> {
  const letter = { subject: 'Un pli', sender: { name: 'Anne Besson' }, channel: 'hand', receivedOn: '2026-11-03' }
  const parts: Part[] = [
    { name: 'letter', json: { ...letter, confidentiality: 'normal', ...fields } },
    { name: 'file', file: bytes, fileName: 'pli.pdf' },
  ]
  return who.upload('POST', '/api/letters', parts, key === undefined ? {} : { 'idempotency-key': key })
}
