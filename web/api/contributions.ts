import { useQuery } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf } from './client.ts'
import { useLetterAct } from './letters.ts'

export type ContributionRequest = { to: string; question: string; dueOn?: string; channel?: 'app' | 'email' }

/** Asks a unit or a person for what the reply needs (R9, R12). */
export function useAskContribution(letterId: string) {
  return useLetterAct(letterId, (body: ContributionRequest) =>
    dataOf(
      api.POST('/api/letters/{id}/contributions', {
        params: { path: { id: letterId }, header: idempotencyKey() },
        body,
      }),
    ),
  )
}

/** Records what came by e-mail (R10). */
export function useRecordAnswer(letterId: string) {
  return useLetterAct(letterId, ({ id, text }: { id: string; text: string }) =>
    dataOf(api.POST('/api/contributions/{id}/answer', { params: { path: { id } }, body: { text } })),
  )
}

/** Whom the town asks often, so that the application is advised there (R10). */
export const useDomains = () =>
  useQuery({ queryKey: ['domains'], queryFn: () => itemsOf(api.GET('/api/contributions/domains')) })
