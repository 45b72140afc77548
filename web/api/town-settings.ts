import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { Closure, Delays, LetterType, Priority, Reason, WebForm } from './types.ts'

const staleTime = 10 * 60_000
const key = (list: string) => ['settings', list]

export const useReasons = () =>
  useQuery({ queryKey: key('reasons'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/reasons')) })
export const useLetterTypes = () =>
  useQuery({ queryKey: key('letter-types'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/letter-types')) })
export const usePriorities = () =>
  useQuery({ queryKey: key('priorities'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/priorities')) })
export const useClosures = () =>
  useQuery({ queryKey: key('closures'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/closures')) })
export const useWebForms = () =>
  useQuery({ queryKey: key('web-forms'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/web-forms')) })
export const useDelays = () =>
  useQuery({ queryKey: key('delays'), staleTime, queryFn: () => dataOf(api.GET('/api/settings/delays')) })

export const useSaveReasons = () =>
  useSave('reasons', (body: Reason[]) => dataOf(api.PUT('/api/settings/reasons', { body })))
export const useSaveLetterTypes = () =>
  useSave('letter-types', (body: LetterType[]) => dataOf(api.PUT('/api/settings/letter-types', { body })))
export const useSavePriorities = () =>
  useSave('priorities', (body: Priority[]) => dataOf(api.PUT('/api/settings/priorities', { body })))
export const useSaveClosures = () =>
  useSave('closures', (body: Closure[]) => dataOf(api.PUT('/api/settings/closures', { body })))
export const useSaveWebForms = () =>
  useSave('web-forms', (body: WebForm[]) => dataOf(api.PUT('/api/settings/web-forms', { body })))
export const useSaveDelays = () =>
  useSave('delays', (body: Delays) => dataOf(api.PUT('/api/settings/delays', { body })))

/** What was saved is what is shown next. */
function useSave<T>(list: string, mutationFn: (body: T) => Promise<T>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: (saved) => queries.setQueryData(key(list), saved) })
}
