import { expect } from 'vitest'
import { readCircuit } from '../../circuits/index.ts'
import type { Answer, Person } from './person.ts'

export type Finding = { element: string; code: string; severity: string }
type Sheet = {
  version: number
  underWay: number | null
  draft: { revision: number; status: string } | null
  history: { version: number; status: string; inForce: boolean; because: string | null; allows: { retire: unknown } }[]
}

/** A circuit as the mail office manages it. */
export const sheetOf = async (who: Person, key: string) => (await who.get(`/api/circuits/${key}`)).json<Sheet>()

/** The circuit that a letter follows, and where it is. */
export const circuitOf = async (who: Person, id: string) =>
  (await who.get(`/api/letters/${id}/circuit`)).json<{ key: string; version: number; active: string[] }>()

/** Uploads a changed copy of a shipped file as the circuit's draft; answers its `ETag`. */
export async function drafted(
  bdc: Person,
  key: 'direction' | 'validation',
  change: (xml: string) => string,
): Promise<string> {
  const answer = await bdc.send('POST', '/api/circuits', { xml: change(await readCircuit(key)) })
  expect(answer.status, answer.code).toBe(201)
  return answer.headers.get('etag') ?? ''
}

export const publish = (bdc: Person, key: string, etag: string): Promise<Answer> =>
  bdc.send('POST', `/api/circuits/${key}/publish`, undefined, { 'if-match': etag })
