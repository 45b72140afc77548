import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { actingFor } from '../delegations/acting-for.ts'
import { api, dataOf, idempotencyKey, jsonPart, sendForm } from './client.ts'
import type { Completed, CompleteInput, Task, TaskKind } from './types.ts'

export type TaskFilter = { kind?: TaskKind | undefined; box?: string | undefined; mine?: boolean | undefined }

/** Everything that the reader may act on now, page by page. */
export function useTasks(filter: TaskFilter = {}) {
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  return useInfiniteQuery({
    queryKey: ['tasks', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/tasks', { params: { query: { limit: 100, ...query, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export type Completion = { task: Task; input: CompleteInput; scan?: File | undefined }

/** Does the act; afterwards the inbox and the letter are read again, and the caller is told what opened next. */
export function useComplete() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: complete,
    // Not awaited: the task is gone from what is read again, and its panel with it, before the panel had its answer.
    onSettled: (_result, _error, { task }) => {
      void queries.invalidateQueries({ queryKey: ['tasks'] })
      void queries.invalidateQueries({ queryKey: ['letters', task.letterId] })
    },
  })
}

/** The reader's own decision on a visa, as long as nobody has acted since. */
export function useTakeBack() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ decisionId }: { decisionId: string; letterId: string }) =>
      dataOf(api.DELETE('/api/decisions/{id}', { params: { path: { id: decisionId }, header: idempotencyKey() } })),
    onSettled: (_result, _error, { letterId }) => {
      void queries.invalidateQueries({ queryKey: ['tasks'] })
      void queries.invalidateQueries({ queryKey: ['letters', letterId] })
    },
  })
}

function complete({ task, input: given, scan }: Completion): Promise<Completed> {
  const onBehalfOf = actingFor(task)
  const input = { ...given, ...(onBehalfOf && { onBehalfOf }) }
  if (scan) return completeWithScan(task, input, scan)
  const params = { path: { id: task.id }, header: idempotencyKey() }
  return dataOf(api.POST('/api/tasks/{id}/complete', { params, body: input }))
}

function completeWithScan(task: Task, input: CompleteInput, scan: File): Promise<Completed> {
  const form = new FormData()
  form.append('complete', jsonPart(input))
  form.append('scan', scan)
  return sendForm(`/api/tasks/${task.id}/complete`, 'POST', form, idempotencyKey())
}

export function useClaim() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ task, act }: { task: Task; act: 'claim' | 'release' }) => {
      const onBehalfOf = actingFor(task)
      const params = { path: { id: task.id }, query: onBehalfOf ? { onBehalfOf } : {} }
      return dataOf(
        act === 'claim'
          ? api.POST('/api/tasks/{id}/claim', { params })
          : api.POST('/api/tasks/{id}/release', { params }),
      )
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  })
}

/** Takes a task out of a colleague's hands, with the reason. */
export function useTakeOver() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ task, reason }: { task: Task; reason: string }) =>
      dataOf(api.POST('/api/tasks/{id}/take-over', { params: { path: { id: task.id } }, body: { reason } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  })
}

/** How much waits for the reader, for the bar; taken from the inbox's own answer, so both always agree. */
export function useTaskCount(): number {
  const counts = useTasks().data?.pages[0]?.counts ?? {}
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** What the reader may do on one letter now. */
export function useLetterTasks(letterId: string) {
  return useQuery({
    queryKey: ['tasks', 'of-letter', letterId],
    queryFn: () => dataOf(api.GET('/api/tasks', { params: { query: { letter: letterId, limit: 50 } } })),
  })
}
