import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { useLetterAct } from './letters.ts'
import type { components } from './schema.d.ts'

export type CircuitChange = components['schemas']['CircuitChange']
export type CircuitChangeInput = components['schemas']['CircuitChangeInput']

/** What this letter's circuit could undergo now, and which of it the reader may do. */
export function useCircuitChanges(id: string) {
  return useQuery({
    queryKey: ['letters', id, 'circuit-changes'],
    queryFn: () => dataOf(api.GET('/api/letters/{id}/circuit/changes', { params: { path: { id } } })),
  })
}

export function useChangeCircuit(id: string) {
  return useLetterAct(id, (body: CircuitChangeInput) =>
    dataOf(api.POST('/api/letters/{id}/circuit/changes', { params: { path: { id } }, body })),
  )
}
