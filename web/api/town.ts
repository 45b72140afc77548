import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, itemsOf } from './client.ts'
import type { SignatureSettings, Template, TemplateInput } from './types.ts'

/** The town's configuration: it changes rarely, so it is kept for ten minutes. */
const staleTime = 10 * 60_000

export const useUnits = () =>
  useQuery({ queryKey: ['org-units'], staleTime, queryFn: () => itemsOf(api.GET('/api/org-units')) })

/** People by any part of their name or function, for those whom one asks or puts in copy. */
export const usePeople = (q: string) =>
  useQuery({
    queryKey: ['people', q],
    staleTime,
    placeholderData: keepPreviousData,
    queryFn: () => itemsOf(api.GET('/api/people', { params: { query: { q, limit: 20 } } })),
  })

export const useSignatories = () =>
  useQuery({ queryKey: ['signatories'], staleTime, queryFn: () => itemsOf(api.GET('/api/signatories')) })

/** Senders that one may know already, as their name is typed. */
export const useKnownSenders = (q: string) =>
  useQuery({
    queryKey: ['senders', q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: () => itemsOf(api.GET('/api/suggestions/senders', { params: { query: { q } } })),
  })

/** Merge fields of the typesetter with their labels. */
export const useMergeFields = () =>
  useQuery({
    queryKey: ['merge-fields'],
    staleTime,
    queryFn: () => itemsOf(api.GET('/api/merge-fields')),
    select: (fields) => Object.fromEntries(fields.map(({ field, label }) => [field, label])),
  })

export const useTemplates = () =>
  useQuery({ queryKey: ['templates'], queryFn: () => itemsOf(api.GET('/api/templates')) })

/** Templates belong to the assistants of one direction (R18); the server says which may be changed. */
export function useSaveTemplate() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ template, input }: { template: Template | null; input: TemplateInput }) => {
      if (!template) return dataOf(api.POST('/api/templates', { body: input }))
      const headers = { 'If-Match': `"${template.version}"` }
      return dataOf(api.PUT('/api/templates/{id}', { params: { path: { id: template.id } }, headers, body: input }))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['templates'] }),
  })
}

export const useSignatureSettings = () =>
  useQuery({ queryKey: ['settings', 'signature'], queryFn: () => dataOf(api.GET('/api/settings/signature')) })

/** R15: the fallback with a handwritten signature, for the town or for one signatory. */
export function useSaveSignatureSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: SignatureSettings) => dataOf(api.PUT('/api/settings/signature', { body })),
    onSuccess: (saved) => queries.setQueryData(['settings', 'signature'], saved),
  })
}

export const useOutbox = () => useQuery({ queryKey: ['outbox'], queryFn: () => itemsOf(api.GET('/api/demo/outbox')) })
