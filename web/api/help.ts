import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf } from './client.ts'
import type { FeedbackDecision, FeedbackInput, InterventionActName, InterventionInput, Preferences } from './types.ts'

/** Articles change with the application, not while it runs. */
const staleTime = Number.POSITIVE_INFINITY

/** Articles: all of them, those that hold the words, or those of the screen at this address. */
export const useHelp = (query: { q?: string; screen?: string }) =>
  useQuery({
    queryKey: ['help', query],
    staleTime,
    placeholderData: keepPreviousData,
    queryFn: () => itemsOf(api.GET('/api/help', { params: { query } })),
  })

export const useHelpArticle = (slug: string) =>
  useQuery({
    queryKey: ['help', slug],
    staleTime,
    queryFn: () => dataOf(api.GET('/api/help/{slug}', { params: { path: { slug } } })),
  })

/** How much waits for me beside letters. */
export const useNews = () => useQuery({ queryKey: ['news'], queryFn: () => dataOf(api.GET('/api/me/news')) })

export const usePreferences = () =>
  useQuery({ queryKey: ['preferences'], staleTime, queryFn: () => dataOf(api.GET('/api/me/preferences')) })

export function useSavePreferences() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Preferences) => dataOf(api.PUT('/api/me/preferences', { body })),
    onMutate: (body) => queries.setQueryData(['preferences'], body),
  })
}

export const useInterventions = (query: { queue: 'mine' | 'desk'; closed: boolean }) =>
  useQuery({
    queryKey: ['interventions', query],
    placeholderData: keepPreviousData,
    queryFn: () => itemsOf(api.GET('/api/interventions', { params: { query } })),
  })

export const useIntervention = (id: string) =>
  useQuery({
    queryKey: ['interventions', id],
    queryFn: () => dataOf(api.GET('/api/interventions/{id}', { params: { path: { id } } })),
  })

export function useAskForHelp() {
  const done = useReadAgain('interventions')
  return useMutation({
    mutationFn: (body: InterventionInput) =>
      dataOf(api.POST('/api/interventions', { body, headers: idempotencyKey() })),
    onSettled: done,
  })
}

/** The answer is null when the request left for the other desk, and is seen here no more. */
export function useActOnIntervention(id: string) {
  const done = useReadAgain('interventions')
  return useMutation({
    mutationFn: async ({ act, text }: { act: InterventionActName; text?: string }) => {
      const answer = await api.POST('/api/interventions/{id}/messages', {
        params: { path: { id } },
        body: { act, ...(text && { text }) },
        headers: idempotencyKey(),
      })
      return answer.response.status === 204 ? null : dataOf(Promise.resolve(answer))
    },
    onSuccess: done,
  })
}

export const useFeedbackList = (query: { mine?: boolean; order: 'new' | 'support' }) =>
  useQuery({
    queryKey: ['feedback', query],
    placeholderData: keepPreviousData,
    queryFn: () => itemsOf(api.GET('/api/feedback', { params: { query } })),
  })

export const useFeedback = (id: string) =>
  useQuery({
    queryKey: ['feedback', id],
    queryFn: () => dataOf(api.GET('/api/feedback/{id}', { params: { path: { id } } })),
  })

export function useGiveFeedback() {
  const done = useReadAgain('feedback')
  return useMutation({
    mutationFn: (body: FeedbackInput) => dataOf(api.POST('/api/feedback', { body, headers: idempotencyKey() })),
    onSettled: done,
  })
}

export type FeedbackStep =
  | { do: 'support' | 'unsupport' | 'withdraw' | 'seen' }
  | { do: 'comment'; text: string }
  | { do: 'decide'; decision: FeedbackDecision; answer: string }
  | { do: 'change'; words: FeedbackInput }

/** Whatever one does with a feedback that one reads. */
export function useFeedbackStep(id: string) {
  const done = useReadAgain('feedback')
  const params = { path: { id } }
  return useMutation({
    mutationFn: async (step: FeedbackStep): Promise<unknown> => {
      const headers = idempotencyKey()
      switch (step.do) {
        case 'support':
          return dataOf(api.PUT('/api/feedback/{id}/support', { params }))
        case 'unsupport':
          return dataOf(api.DELETE('/api/feedback/{id}/support', { params }))
        case 'seen':
          return dataOf(api.PUT('/api/feedback/{id}/seen', { params }))
        case 'withdraw':
          return dataOf(api.DELETE('/api/feedback/{id}', { params }))
        case 'change':
          return dataOf(api.PUT('/api/feedback/{id}', { params, body: step.words }))
        case 'comment':
          return dataOf(api.POST('/api/feedback/{id}/comments', { params, body: { text: step.text }, headers }))
        case 'decide': {
          const { decision, answer } = step
          return dataOf(api.POST('/api/feedback/{id}/decisions', { params, body: { decision, answer }, headers }))
        }
      }
    },
    onSuccess: done,
  })
}

function useReadAgain(topic: 'interventions' | 'feedback') {
  const queries = useQueryClient()
  return () => {
    queries.invalidateQueries({ queryKey: ['news'] })
    return queries.invalidateQueries({ queryKey: [topic] })
  }
}
