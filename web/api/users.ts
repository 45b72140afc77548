import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, authorised, dataOf, sendForm } from './client.ts'
import { Problem } from './problem.ts'
import type { ImportReport, NewUser, PositionInput, UserAccount, UserChange } from './types.ts'

export type UserFilters = { q: string; state: 'invited' | 'pending' | 'closed' | null }

export const useUsers = ({ q, state }: UserFilters) =>
  useInfiniteQuery({
    queryKey: ['users', { q, state }],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { q, limit: 50, ...(state && { state }), ...(pageParam && { cursor: pageParam }) }
      return dataOf(api.GET('/api/users', { params: { query } }))
    },
    getNextPageParam: ({ next }) => next,
  })

export const useUser = (login: string | null) =>
  useQuery({
    queryKey: ['users', 'one', login],
    enabled: login !== null,
    queryFn: () => dataOf(api.GET('/api/users/{login}', { params: { path: { login: login ?? '' } } })),
  })

export const useCreateUser = () => useUserAct((body: NewUser) => dataOf(api.POST('/api/users', { body })))

const of = (login: string) => ({ params: { path: { login } } })

export const useChangeUser = (login: string) =>
  useUserAct(({ version, ...body }: UserChange & { version: string }) => {
    const params = { path: { login }, header: { 'if-match': `"${version}"` } }
    return dataOf(api.PUT('/api/users/{login}', { params, body }))
  })

export const useOpenPosition = (login: string) =>
  useUserAct((body: PositionInput) => dataOf(api.POST('/api/users/{login}/positions', { ...of(login), body })))

export const useEndPosition = (login: string) =>
  useUserAct((id: number) =>
    dataOf(api.DELETE('/api/users/{login}/positions/{id}', { params: { path: { login, id } } })),
  )

export const useWithdrawRequest = (login: string) =>
  useUserAct((id: string) =>
    dataOf(api.DELETE('/api/users/{login}/requests/{id}', { params: { path: { login, id } } })),
  )

export const useSendLink = (login: string) =>
  useUserAct(() => dataOf(api.POST('/api/users/{login}/invitation', of(login))))

export const useReactivate = (login: string) =>
  useUserAct(() => dataOf(api.POST('/api/users/{login}/reactivation', of(login))))

/** @param to who takes over the tasks; null: back to the box */
export const useCloseUser = (login: string) =>
  useUserAct((to: string | null) =>
    dataOf(api.DELETE('/api/users/{login}', { params: { path: { login }, query: to === null ? {} : { to } } })),
  )

function useUserAct<T>(mutationFn: (input: T) => Promise<UserAccount>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: (account) => {
      queries.setQueryData(['users', 'one', account.login], account)
      for (const queryKey of [['users'], ['people'], ['org-units']]) void queries.invalidateQueries({ queryKey })
    },
  })
}

export type ImportKind = 'users' | 'units'
export function useImport(kind: ImportKind) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { csv: string; dryRun: boolean }): Promise<ImportReport> =>
      kind === 'users'
        ? dataOf(api.POST('/api/users/import', { body }))
        : dataOf(api.POST('/api/org-units/import', { body })),
    onSuccess: ({ done }) => {
      if (done) void queries.invalidateQueries()
    },
  })
}

/** The file as it is saved; a link could not carry the session's token. */
export async function fetchExport(kind: ImportKind): Promise<Blob> {
  const answer = await authorised(new Request(kind === 'users' ? '/api/users.csv' : '/api/org-units.csv'))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return answer.blob()
}

export function useChangeGriffe(login: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return sendForm<unknown>(`/api/users/${encodeURIComponent(login)}/griffe`, 'PUT', form)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users', 'one', login] }),
  })
}
