import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '../../db/client.ts'
import type { Answer, Person } from './person.ts'
import type { TownHall } from './town-hall.ts'

export type Step = Record<string, unknown>
export type Change = {
  id: string
  status: string
  stoppedBecause: { code: string } | null
  confirmations: { id: string; unit: { code: string } }[]
}
export type Rehearsal = {
  letters: {
    total: number
    items: { id: string | null; subject: string | null; from: string; to: string; tasks: { people: object[] }[] }[]
  }
  sight: { login: string; gained: number; lost: number }[]
  orphans: { login: string }[]
  withoutAssistant: string[]
  emptyBoxes: string[]
  circuits: { unit: string }[]
  configuration: { kind: string; name: string; to: string }[]
  positions: { login: string; to: string | null }[]
  judges: { unit: string; people: { login: string }[] }[]
}

/** What the mail office is told would happen; nothing does. */
export async function rehearsed(bdc: Person, ...changes: Step[]): Promise<Rehearsal> {
  const answer = await bdc.send('POST', '/api/org-units/rehearsal', { changes })
  expect(answer.status, answer.code).toBe(200)
  return answer.json<Rehearsal>()
}

/** A reorganisation at once, or at its hour. @param at an instant */
export async function asked(bdc: Person, changes: Step[], at?: string): Promise<Change> {
  const answer = await bdc.send('POST', '/api/org-changes', { changes, ...(at && { at }) })
  expect(answer.status, answer.code).toBe(201)
  return answer.json<Change>()
}

export const undo = (bdc: Person, id: string): Promise<Answer> => bdc.send('POST', `/api/org-changes/${id}/undo`)
export const statusOf = async (bdc: Person, id: string) =>
  (await bdc.get(`/api/org-changes/${id}`)).json<Change>().status
export const unitOf = async (bdc: Person, code: string) =>
  (await bdc.get(`/api/org-units/${code}`)).json<{
    parent: { code: string } | null
    name: string
    closedAt: string | null
    successor: { code: string } | null
    members: { login: string }[]
  }>()
export const sees = async (hall: TownHall, login: string, id: string) =>
  (await (await hall.as(login)).get(`/api/letters/${id}`)).status === 200

/** All that a reorganisation may change, to the letter. */
export async function chartOf(db: Database): Promise<string> {
  const tables = [
    sql`select * from org_units order by id`,
    sql`select user_id, unit_id, function, "from", until from positions order by id`,
    sql`select * from mailboxes order by id`,
    sql`select id, unit_id from templates order by id`,
  ]
  return JSON.stringify(await Promise.all(tables.map((rows) => db.execute(rows))))
}
