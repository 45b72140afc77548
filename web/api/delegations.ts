import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey } from './client.ts'
import type { Delegation, DelegationChange, DelegationInput } from './types.ts'

export const useDelegations = (past: boolean) =>
  useQuery({
    queryKey: ['delegations', past],
    queryFn: () => dataOf(api.GET('/api/delegations', { params: { query: { past } } })),
  })

/** What changes for the other person is told to their windows by the server; here, my own lists. */
export function useGiveDelegation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: DelegationInput) =>
      dataOf(api.POST('/api/delegations', { params: { header: idempotencyKey() }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['delegations'] }),
  })
}

/** Other terms: of one that has begun, only its last day and its reason. */
export function useChangeDelegation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: DelegationChange }) =>
      dataOf(api.PUT('/api/delegations/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['delegations'] }),
  })
}

export function useRevokeDelegation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: Delegation) => api.DELETE('/api/delegations/{id}', { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['delegations'] }),
  })
}
