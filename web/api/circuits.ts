import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, sendForm } from './client.ts'
import type { components } from './schema.d.ts'

type Schemas = components['schemas']
export type CircuitSummary = Schemas['CircuitSummary']
export type CircuitVersion = Schemas['CircuitVersion']
export type CircuitDraft = Schemas['CircuitDraft']
export type CircuitFinding = Schemas['CircuitFinding']
export type CircuitEffects = Schemas['CircuitEffects']
export type CircuitTrial = Schemas['CircuitTrial']
export type CircuitMigration = Schemas['CircuitMigration']

const root = ['circuits'] as const
const path = (key: string) => ({ params: { path: { key } } })
const versionPath = (key: string, version: number) => ({ params: { path: { key, version } } })
const match = (revision: number) => ({ 'If-Match': `"${revision}"` })

export const useCircuits = () => useQuery({ queryKey: root, queryFn: () => dataOf(api.GET('/api/circuits')) })

export const useCircuitSheet = (key: string) =>
  useQuery({ queryKey: [...root, key], queryFn: () => dataOf(api.GET('/api/circuits/{key}', path(key))) })

/** A published version never changes: it is read once. */
export const useCircuitVersion = (key: string, version: number) =>
  useQuery({
    queryKey: [...root, key, 'versions', version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => dataOf(api.GET('/api/circuits/{key}/versions/{version}', versionPath(key, version))),
  })

export const useCircuitDraft = (key: string, revision: number) =>
  useQuery({
    queryKey: [...root, key, 'draft', revision],
    queryFn: () => dataOf(api.GET('/api/circuits/{key}/draft', path(key))),
  })

export const useCircuitEffects = (key: string, revision: number) =>
  useQuery({
    queryKey: [...root, key, 'effects', revision],
    queryFn: () => dataOf(api.GET('/api/circuits/{key}/effects', path(key))),
  })

/** What was changed shows at once, in the list too. Not awaited: whoever asked may be gone from the screen by then. */
function useCircuitChange<T, V>(change: (value: V) => Promise<T>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => void queries.invalidateQueries({ queryKey: root }) })
}

/** R21: a file becomes the draft of its circuit, or takes the place of the one that is there. */
export const useUploadCircuit = () =>
  useCircuitChange(({ file, key, revision }: { file: File; key: string; revision: number | null }) => {
    const form = new FormData()
    form.append('file', file)
    if (revision !== null) return sendForm<CircuitDraft>(`/api/circuits/${key}`, 'PUT', form, match(revision))
    form.append('key', key)
    return sendForm<CircuitDraft>('/api/circuits', 'POST', form)
  })

export const useDropDraft = (key: string) =>
  useCircuitChange((revision: number) =>
    dataOf(api.DELETE('/api/circuits/{key}', { ...path(key), headers: match(revision) })),
  )

export const useTryDraft = (key: string) =>
  useCircuitChange(() => dataOf(api.POST('/api/circuits/{key}/simulate', { ...path(key), body: {} })))

export const usePublishDraft = (key: string) =>
  useCircuitChange((revision: number) =>
    dataOf(api.POST('/api/circuits/{key}/publish', { ...path(key), headers: match(revision) })),
  )

export const useRetireVersion = (key: string) =>
  useCircuitChange((version: number) =>
    dataOf(api.POST('/api/circuits/{key}/versions/{version}/retire', versionPath(key, version))),
  )

/** `mapping`: old to new element ids, for those whose id has changed. */
export type Migrating = { key: string; from: number; to: number; mapping: Record<string, string> }

const migrate = ({ key, from, to, mapping }: Migrating, body: { dryRun: boolean; reason?: string }) =>
  dataOf(
    api.POST('/api/circuits/{key}/versions/{version}/migrations', {
      ...versionPath(key, to),
      headers: idempotencyKey(),
      body: { from, mapping, ...body },
    }),
  )

/** R23: what would happen to each letter; asked anew each time, since letters go on meanwhile. */
export const useMigrationRehearsal = (which: Migrating) =>
  useQuery({
    queryKey: [...root, which.key, 'migration', which.from, which.to, which.mapping],
    staleTime: 0,
    // The table stays while it is computed again for another mapping.
    placeholderData: keepPreviousData,
    queryFn: () => migrate(which, { dryRun: true }),
  })

export const useMigrate = (which: Migrating) =>
  useCircuitChange((reason: string) => migrate(which, { dryRun: false, ...(reason && { reason }) }))
