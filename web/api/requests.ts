import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf } from './client.ts'
import type { ContributionRequest } from './contributions.ts'
import { useLetterAct } from './letters.ts'

/** « Demandes aux directions »: where each request of a letter stands, the late ones first (R12). */
export const useRequests = (letterId: string) =>
  useQuery({
    queryKey: ['letters', letterId, 'requests'],
    queryFn: () => dataOf(api.GET('/api/letters/{id}/requests', { params: { path: { id: letterId } } })),
  })

/** Several directions or agents at once, each with its own question and date. */
export function useAskSeveral(letterId: string) {
  return useLetterAct(letterId, (requests: ContributionRequest[]) =>
    dataOf(
      api.POST('/api/letters/{id}/requests', {
        params: { path: { id: letterId }, header: idempotencyKey() },
        body: { requests },
      }),
    ),
  )
}

export const useThread = (letterId: string, requestId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['letters', letterId, 'thread', requestId],
    enabled,
    queryFn: () => itemsOf(api.GET('/api/contributions/{id}/messages', { params: { path: { id: requestId } } })),
  })

export function useWriteMessage(letterId: string, requestId: string) {
  return useLetterAct(letterId, (text: string) =>
    dataOf(
      api.POST('/api/contributions/{id}/messages', {
        params: { path: { id: requestId }, header: idempotencyKey() },
        body: { text },
      }),
    ),
  )
}

export function useRemind(letterId: string, requestId: string) {
  return useLetterAct(letterId, () =>
    dataOf(
      api.POST('/api/contributions/{id}/reminders', {
        params: { path: { id: requestId }, header: idempotencyKey() },
        body: {},
      }),
    ),
  )
}

/** Goes on without what is late (R12): it is asked for no more, with the reason on record. */
export function useGoOnWithout(letterId: string, requestId: string) {
  return useLetterAct(letterId, (reason: string) =>
    api.DELETE('/api/contributions/{id}', { params: { path: { id: requestId } }, body: { reason } }),
  )
}

/** Of several poles, the one that leads. */
export function useChoosePole(letterId: string) {
  return useLetterAct(letterId, (body: { pole: string; reason: string; contributors: ContributionRequest[] }) =>
    dataOf(api.POST('/api/letters/{id}/lead', { params: { path: { id: letterId } }, body })),
  )
}

/** The beginning of one reply from what came in; read when it is asked for, since more may have come. */
export function useSkeleton(letterId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => dataOf(api.GET('/api/letters/{id}/reply/skeleton', { params: { path: { id: letterId } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['letters', letterId, 'requests'] }),
  })
}
