import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf, sendForm } from './client.ts'
import type { components } from './schema.d.ts'

type Schemas = components['schemas']
export type CircuitSummary = Schemas['CircuitSummary']
export type CircuitVersion = Schemas['CircuitVersion']
export type CircuitDraft = Schemas['CircuitDraft']
export type CircuitFinding = Schemas['CircuitFinding']
export type CircuitEffects = Schemas['CircuitEffects']
export type CircuitTrial = Schemas['CircuitTrial']
export type CircuitBinding = Schemas['CircuitBinding']
export type ShippedCircuit = Schemas['ShippedCircuit']
export type CircuitMigration = Schemas['CircuitMigration']

const root = ['circuits'] as const
const path = (key: string) => ({ params: { path: { key } } })
const versionPath = (key: string, version: number) => ({ params: { path: { key, version } } })
const match = (revision: number) => ({ 'If-Match': `"${revision}"` })

export const useCircuits = () => useQuery({ queryKey: root, queryFn: () => itemsOf(api.GET('/api/circuits')) })

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

type Uploading = { file: File; key: string; revision: number | null; create?: boolean }

/** R21: a file becomes the draft of its circuit, or takes the place of the one that is there; `create`: of a new one. */
export const useUploadCircuit = () =>
  useCircuitChange(({ file, key, revision, create }: Uploading) => {
    const form = new FormData()
    form.append('file', file)
    if (revision !== null) return sendForm<CircuitDraft>(`/api/circuits/${key}`, 'PUT', form, match(revision))
    form.append('key', key)
    if (create) form.append('create', 'true')
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

/** The circuit that the letters of each box enter (R23). */
export const useBindings = () =>
  useQuery({ queryKey: [...root, 'bindings'], queryFn: () => itemsOf(api.GET('/api/circuit-bindings')) })

/** `circuit: null`: back to the usual one of its kind. */
export type Binding = { box: string; circuit: string | null }

const bind = ({ box, circuit }: Binding, dryRun: boolean) =>
  dataOf(
    api.PUT('/api/circuit-bindings/{box}', {
      params: { path: { box } },
      headers: idempotencyKey(),
      body: { circuit, dryRun },
    }),
  )

/** What binding would do, asked anew each time: letters come and go meanwhile. */
export const useBindingEffect = (which: Binding) =>
  useQuery({
    queryKey: [...root, 'bindings', which.box, which.circuit],
    staleTime: 0,
    queryFn: () => bind(which, true),
  })

export const useBind = () => useCircuitChange((which: Binding) => bind(which, false))

/** The version of this release that the town never had, held against the one in force. */
export const useShippedCircuit = (key: string) =>
  useQuery({
    queryKey: [...root, key, 'shipped'],
    queryFn: () => dataOf(api.GET('/api/circuits/{key}/shipped', path(key))),
  })

export const useDecideShipped = (key: string) =>
  useCircuitChange((declined: boolean) =>
    dataOf(api.PUT('/api/circuits/{key}/shipped', { ...path(key), headers: idempotencyKey(), body: { declined } })),
  )
