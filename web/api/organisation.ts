import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf } from './client.ts'
import type { OrgChange, OrgStep, Rehearsal } from './types.ts'

export const useUnit = (code: string | null) =>
  useQuery({
    queryKey: ['org-units', code],
    enabled: code !== null,
    queryFn: () => dataOf(api.GET('/api/org-units/{unit}', { params: { path: { unit: code ?? '' } } })),
  })

export const useOrgChanges = () =>
  useQuery({ queryKey: ['org-changes'], queryFn: () => itemsOf(api.GET('/api/org-changes')) })

/** R23: what would happen; nothing changes by it. */
export const useRehearsal = () =>
  useMutation({
    mutationFn: (changes: OrgStep[]): Promise<Rehearsal> =>
      dataOf(api.POST('/api/org-units/rehearsal', { body: { changes } })),
  })

export type Wish = { changes: OrgStep[]; at: string | null; reason: string | null }

export function useAskOrgChange() {
  return useMutation({
    mutationFn: (body: Wish): Promise<OrgChange> =>
      dataOf(api.POST('/api/org-changes', { body, headers: idempotencyKey() })),
    onSuccess: useRefresh(),
  })
}

export const useUndoOrgChange = () =>
  useMutation({
    mutationFn: (id: string): Promise<OrgChange> =>
      dataOf(api.POST('/api/org-changes/{id}/undo', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  })

export const useCancelOrgChange = () =>
  useMutation({
    mutationFn: (id: string): Promise<OrgChange> =>
      dataOf(api.DELETE('/api/org-changes/{id}', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  })

/** The chart decides who sees what: everything that was read may be otherwise now. */
function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

export const useConfirmations = () =>
  useQuery({ queryKey: ['confirmations'], queryFn: () => itemsOf(api.GET('/api/confirmations')) })

export function useDecide() {
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string | null }) => {
      const params = { path: { id } }
      return reason === null
        ? dataOf(api.POST('/api/confirmations/{id}/confirm', { params }))
        : dataOf(api.POST('/api/confirmations/{id}/refuse', { params, body: { reason } }))
    },
    onSuccess: useRefresh(),
  })
}
