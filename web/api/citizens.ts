import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, authorised, dataOf, idempotencyKey, itemsOf } from './client.ts'
import { useLetterAct } from './letters.ts'
import { Problem } from './problem.ts'
import type { Street } from './types.ts'

/** What is looked for before a meeting; several narrow it down. */
export type MeetingSearch = { q?: string; street?: string; neighbourhood?: string; subject?: string; citizen?: string }

const filled = (search: MeetingSearch): MeetingSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value))

export function useCitizens({ citizen: _, ...search }: MeetingSearch) {
  const query = filled(search)
  return useInfiniteQuery({
    queryKey: ['citizens', 'list', query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/citizens', { params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useMeetingReport(search: MeetingSearch, enabled: boolean) {
  const query = filled(search)
  return useQuery({
    queryKey: ['citizens', 'report', query],
    enabled,
    queryFn: ({ signal }) => dataOf(api.GET('/api/citizens/report', { params: { query }, signal })),
  })
}

export const useWrittenStreets = () =>
  useQuery({ queryKey: ['citizens', 'streets'], queryFn: () => itemsOf(api.GET('/api/citizens/streets')) })

export const useStreets = () =>
  useQuery({ queryKey: ['settings', 'streets'], queryFn: () => dataOf(api.GET('/api/settings/streets')) })

export function useSaveStreets() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Street[]) => dataOf(api.PUT('/api/settings/streets', { body })),
    onSuccess: (saved) => {
      queries.setQueryData(['settings', 'streets'], saved)
      void queries.invalidateQueries({ queryKey: ['citizens'] })
    },
  })
}

export type BriefHeading = { title: string; place: string; on: string }

/** The sheet of the meeting as a PDF, of exactly what is shown. */
export async function meetingBrief(search: MeetingSearch, heading: BriefHeading): Promise<Blob> {
  const query = new URLSearchParams({ ...filled(search), ...heading })
  const answer = await authorised(new Request(`/api/citizens/brief.pdf?${query}`))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return answer.blob()
}

export const usePromises = (letterId: string) =>
  useQuery({
    queryKey: ['letters', letterId, 'promises'],
    queryFn: () => itemsOf(api.GET('/api/letters/{id}/promises', { params: { path: { id: letterId } } })),
  })

export function useMakePromise(letterId: string) {
  return useLetterAct(letterId, (body: { text: string; dueOn: string }) =>
    dataOf(
      api.POST('/api/letters/{id}/promises', { params: { path: { id: letterId }, header: idempotencyKey() }, body }),
    ),
  )
}

export function useSettlePromise(letterId: string) {
  return useLetterAct(letterId, ({ id, ...body }: { id: string; kept: boolean; note?: string }) =>
    api.PUT('/api/promises/{id}', { params: { path: { id } }, body }),
  )
}

/** « Mes courriers »: what one is in copy of by name, unread first (R7). */
export const useCopies = () =>
  useInfiniteQuery({
    queryKey: ['letters', 'copies'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/copies', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Who will see the letter once it is in the circuit of this box. */
export const useEntryPreview = (letterId: string, box: string, enabled: boolean) =>
  useQuery({
    queryKey: ['letters', letterId, 'entry', box],
    enabled,
    queryFn: () =>
      dataOf(api.GET('/api/letters/{id}/circuit/preview', { params: { path: { id: letterId }, query: { box } } })),
  })
