import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, authorised, dataOf, idempotencyKey } from './client.ts'
import { downloadBlob } from './documents.ts'
import { Problem } from './problem.ts'
import type { components } from './schema.d.ts'
import { useMyRights } from './session.ts'

type Schemas = components['schemas']
export type Quarantined = Schemas['Quarantined']
export type HandRegistration = Schemas['QuarantineRegistrationInput']

const everyMinute = 60_000

export function useQuarantine(state: 'waiting' | 'all' = 'waiting') {
  const watches = useMyRights().watchQuarantine === true
  return useQuery({
    queryKey: ['quarantine', state],
    enabled: watches,
    refetchInterval: everyMinute,
    queryFn: () => dataOf(api.GET('/api/quarantine', { params: { query: { state } } })),
  })
}

export const useQuarantined = (id: string) =>
  useQuery({
    queryKey: ['quarantine', 'one', id],
    queryFn: () => dataOf(api.GET('/api/quarantine/{id}', { params: { path: { id } } })),
  })

/** What a person decides about an entry. */
export type Decision =
  | { act: 'retry'; box?: string }
  | { act: 'register'; as: HandRegistration }
  | { act: 'reject'; reason: string }

export function useDecideQuarantined(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: Decision): Promise<unknown> => {
      const params = { path: { id }, header: idempotencyKey() }
      if (decision.act === 'register')
        return dataOf(api.POST('/api/quarantine/{id}/register', { params, body: decision.as }))
      if (decision.act === 'reject')
        return dataOf(api.POST('/api/quarantine/{id}/reject', { params, body: { reason: decision.reason } }))
      const body = decision.box === undefined ? {} : { box: decision.box }
      return dataOf(api.POST('/api/quarantine/{id}/retry', { params, body }))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['quarantine'] }),
  })
}

/** The bytes as they came: saved, never opened here. */
export async function downloadQuarantined(id: string): Promise<void> {
  const answer = await authorised(new Request(`/api/quarantine/${id}/content`))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  downloadBlob(await answer.blob(), 'message.eml')
}
