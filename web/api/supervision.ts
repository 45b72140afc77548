import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { api, authorised, dataOf, idempotencyKey, itemsOf } from './client.ts'
import { Problem } from './problem.ts'
import type { paths } from './schema.d.ts'
import type { Assignee } from './types.ts'

type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never
export type SupervisedFilter = Omit<QueryOf<'/api/stats/letters'>, 'limit' | 'cursor'>
export type DelaysFilter = QueryOf<'/api/stats/delays'>
export type StepsFilter = QueryOf<'/api/stats/steps'>

/** What is under way, late and soon due in the boxes that the reader answers for (R11). */
export const useWorkload = () =>
  useQuery({ queryKey: ['supervision', 'workload'], queryFn: () => dataOf(api.GET('/api/stats/workload')) })

/** How letters pass the steps of one circuit. */
export const useStepFigures = (query: StepsFilter) =>
  useQuery({
    queryKey: ['supervision', 'steps', query],
    placeholderData: keepPreviousData,
    queryFn: () => dataOf(api.GET('/api/stats/steps', { params: { query } })),
  })

export const useDelayFigures = (query: DelaysFilter) =>
  useQuery({
    queryKey: ['supervision', 'delays', query],
    placeholderData: keepPreviousData,
    queryFn: () => dataOf(api.GET('/api/stats/delays', { params: { query } })),
  })

/** Whom contributions are asked of, and by which channel (R10). */
export const useDomainFigures = () =>
  useQuery({ queryKey: ['supervision', 'domains'], queryFn: () => itemsOf(api.GET('/api/stats/domains')) })

/** The letters behind a figure, those due first. */
export const useSupervised = (filter: SupervisedFilter) =>
  useInfiniteQuery({
    queryKey: ['supervision', 'letters', filter],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...filter, ...(pageParam && { cursor: pageParam }) }
      return dataOf(api.GET('/api/stats/letters', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Whoever may be given one of these tasks, by name. */
export function useAssignees(tasks: readonly string[]): Assignee[] {
  const found = useQueries({
    queries: tasks.map((id) => ({
      queryKey: ['supervision', 'assignees', id],
      queryFn: () => itemsOf(api.GET('/api/tasks/{id}/assignees', { params: { path: { id } } })),
    })),
  })
  const people = new Map(found.flatMap(({ data }) => data ?? []).map((one) => [one.login, one]))
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** Reminds of each task once a day; the report says what became of each. */
export const useRemind = () =>
  useAct((body: { tasks: string[]; message?: string }) =>
    dataOf(api.POST('/api/supervision/reminders', { body, headers: idempotencyKey() })),
  )

/** Gives each task to the same person. */
export const useAssignSeveral = () =>
  useAct((body: { tasks: string[]; to: string }) =>
    dataOf(api.POST('/api/supervision/assignments', { body, headers: idempotencyKey() })),
  )

/** Gives a task back to all who may take it. */
export const useHandBack = () =>
  useAct((id: string) => dataOf(api.POST('/api/tasks/{id}/release', { params: { path: { id } } })))

/** The reminders on one letter, newest first. */
export const useReminders = (letterId: string) =>
  useQuery({
    queryKey: ['letters', letterId, 'reminders'],
    queryFn: () => itemsOf(api.GET('/api/letters/{id}/reminders', { params: { path: { id: letterId } } })),
  })

function useAct<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const key of ['supervision', 'tasks', 'letters']) void queries.invalidateQueries({ queryKey: [key] })
    },
  })
}

export type Table = 'workload' | 'steps' | 'delays' | 'domains' | 'letters'

/** The table as a file. It is fetched here, since a link could not carry the session. */
export async function fetchTable(table: Table, query: Record<string, unknown>): Promise<Blob> {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]))
  const answer = await authorised(new Request(`/api/stats/${table}.csv?${search}`))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return answer.blob()
}
