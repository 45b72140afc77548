import { DomainError } from '../errors.ts'
import type { Held } from '../permissions/office-acts.ts'

/** `business`: use, users, org chart, circuits: the mail office. `technical`: the IT direction (R21). */
export const interventionKinds = ['business', 'technical'] as const
export type InterventionKind = (typeof interventionKinds)[number]

/** `asked`: the desk waits for its author; `answered`: the author confirms or reopens. */
export const interventionStatuses = ['open', 'taken', 'asked', 'answered', 'closed'] as const
export type InterventionStatus = (typeof interventionStatuses)[number]

export const interventionActs = [
  'take',
  'ask',
  'answer',
  'close',
  'pass',
  'reply',
  'confirm',
  'reopen',
  'withdraw',
] as const
export type InterventionAct = (typeof interventionActs)[number]

/** On which side of the counter one stands; both, when an officer asks the own desk. */
export type Side = 'author' | 'desk'

type Row = {
  side: Side
  from: readonly InterventionStatus[]
  to: InterventionStatus | 'same'
  needsText: boolean
}
const unsolved: readonly InterventionStatus[] = ['open', 'taken', 'asked']

/** The whole little workflow (R20): who may do what from where, and where it leads. */
export const interventionTable: Readonly<Record<InterventionAct, Row>> = {
  take: { side: 'desk', from: unsolved, to: 'taken', needsText: false },
  ask: { side: 'desk', from: unsolved, to: 'asked', needsText: true },
  answer: { side: 'desk', from: unsolved, to: 'answered', needsText: true },
  close: { side: 'desk', from: ['open', 'taken', 'asked', 'answered'], to: 'closed', needsText: true },
  pass: { side: 'desk', from: unsolved, to: 'open', needsText: true },
  reply: { side: 'author', from: unsolved, to: 'same', needsText: true },
  confirm: { side: 'author', from: ['answered'], to: 'closed', needsText: false },
  reopen: { side: 'author', from: ['answered', 'closed'], to: 'open', needsText: true },
  withdraw: { side: 'author', from: unsolved, to: 'closed', needsText: false },
}

/**
 * The status after the act; the request is left as it was.
 * @throws {DomainError} FORBIDDEN from the other side, INTERVENTION_MOVED_ON when it stands elsewhere, COMMENT_REQUIRED
 */
export function afterAct(
  status: InterventionStatus,
  act: InterventionAct,
  sides: ReadonlySet<Side>,
  text: string | null,
): InterventionStatus {
  const row = interventionTable[act]
  if (!sides.has(row.side)) throw new DomainError('FORBIDDEN', `${act} belongs to the ${row.side}`)
  if (!row.from.includes(status)) throw new DomainError('INTERVENTION_MOVED_ON', `no ${act} on what is ${status}`)
  if (row.needsText && !text?.trim()) throw new DomainError('COMMENT_REQUIRED', `${act} needs words`)
  if (row.to !== 'same') return row.to
  // Who was asked and answers gives the request back to the desk.
  return status === 'asked' ? 'taken' : status
}

/** The acts that are open to these sides now. */
export const actsOn = (status: InterventionStatus, sides: ReadonlySet<Side>): InterventionAct[] =>
  interventionActs.filter((act) => {
    const { side, from } = interventionTable[act]
    return sides.has(side) && from.includes(status)
  })

/** The kinds of requests that these positions serve. */
export const desksOf = (positions: readonly Held[]): InterventionKind[] =>
  interventionKinds.filter((kind) => positions.some(serves[kind]))

export const otherKind = (kind: InterventionKind): InterventionKind => (kind === 'business' ? 'technical' : 'business')

const serves: Readonly<Record<InterventionKind, (position: Held) => boolean>> = {
  business: ({ unitKind, function: held }) => unitKind === 'mail-office' && held === 'mail-officer',
  technical: ({ function: held }) => held === 'it-officer',
}
