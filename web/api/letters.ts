import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf, jsonPart, sendForm } from './client.ts'
import type { Letter, LetterCorrection, LetterInput, Registered } from './types.ts'

export type LetterFilter = {
  q?: string | undefined
  box?: string | undefined
  status?: string | undefined
  waiting?: 'mine' | 'others' | undefined
  from?: string | undefined
  to?: string | undefined
}

const pageSize = 50

/** The registry: only what the reader may see, newest first, page after page. */
export function useLetters(filter: LetterFilter) {
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
  return useInfiniteQuery({
    queryKey: ['letters', 'list', query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: pageSize, ...query, ...(pageParam && { cursor: pageParam }) }
      return dataOf(api.GET('/api/letters', { params: { query: page }, signal }))
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useLetter(id: string) {
  return useQuery({
    queryKey: ['letters', id],
    queryFn: () => dataOf(api.GET('/api/letters/{id}', { params: { path: { id } } })),
  })
}

/** Who sees the letter, and why; as it was at the end of a past day when one is given (R21). */
export function useReaders(id: string, on: string | undefined) {
  return useQuery({
    queryKey: ['letters', id, 'readers', on],
    placeholderData: keepPreviousData,
    queryFn: () => dataOf(api.GET('/api/letters/{id}/readers', { params: { path: { id }, query: on ? { on } : {} } })),
  })
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: ['letters', id, 'history'],
    queryFn: () => dataOf(api.GET('/api/letters/{id}/history', { params: { path: { id } } })),
  })
}

export function useCircuit(id: string) {
  return useQuery({
    queryKey: ['letters', id, 'circuit'],
    queryFn: () => dataOf(api.GET('/api/letters/{id}/circuit', { params: { path: { id } } })),
  })
}

/** Registers a letter with its pages (R1, R3). */
export function useRegister() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ letter, files }: { letter: LetterInput; files: readonly File[] }) => {
      const form = new FormData()
      form.append('letter', jsonPart(letter))
      for (const file of files) form.append('file', file)
      return sendForm<Registered>('/api/letters', 'POST', form, idempotencyKey())
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letters', 'list'] }),
  })
}

/** Corrects what was registered; someone else's correction in between is a conflict, never overwritten. */
export function useCorrect(letter: Letter) {
  return useLetterAct(letter.id, (body: LetterCorrection) => {
    const params = { path: { id: letter.id }, header: { 'if-match': `"${letter.version}"` } }
    return dataOf(api.PUT('/api/letters/{id}', { params, body }))
  })
}

export function useHandOverLetter(id: string) {
  return useLetterAct(id, (body: { to: string; reason: string }) =>
    dataOf(api.POST('/api/letters/{id}/hand-over', { params: { path: { id } }, body })),
  )
}

/** Sets a circuit that stopped going again: once more, or past the step. */
export function useResolveIncident(id: string) {
  return useLetterAct(id, (body: { incident: string; act: 'retry' | 'skip'; reason: string }) =>
    dataOf(api.POST('/api/letters/{id}/incidents', { params: { path: { id } }, body })),
  )
}

export function useAddCopy(id: string) {
  return useLetterAct(id, (to: string) =>
    dataOf(api.POST('/api/letters/{id}/copies', { params: { path: { id } }, body: { to } })),
  )
}

/** The CAB transmits a letter that was kept out of circuits (R3, R4). */
export function useTransmit(id: string) {
  return useLetterAct(id, (box: string) =>
    dataOf(api.POST('/api/letters/{id}/circuit', { params: { path: { id } }, body: { box } })),
  )
}

export function useAcknowledge(id: string) {
  return useLetterAct(id, (body: { template?: string; by?: 'email' | 'paper' }) =>
    dataOf(api.POST('/api/letters/{id}/acknowledgement', { params: { path: { id }, header: idempotencyKey() }, body })),
  )
}

/** An act on one letter: afterwards the letter and the inbox are read again. */
export function useLetterAct<Input, Output>(id: string, act: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    // Not awaited: a form that disappears with what is read again must have had its answer before.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['letters', id] })
      void queries.invalidateQueries({ queryKey: ['tasks'] })
    },
  })
}

/** A few letters for the command palette, as one types. */
export function useSuggestedLetters(q: string) {
  return useQuery({
    queryKey: ['letters', 'suggested', q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => dataOf(api.GET('/api/letters', { params: { query: { q, limit: 6 } }, signal })),
  })
}

/** What the mail office keeps of the confidential letters that it integrated. */
export const useRedactedLetters = () =>
  useQuery({
    queryKey: ['letters', 'redacted'],
    queryFn: () => itemsOf(api.GET('/api/confidential-integrated')),
  })
