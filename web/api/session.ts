import { useMutation, useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import { leaveLoginService } from './login-service.ts'
import { queryClient } from './query-client.ts'
import { setToken } from './token.ts'
import type { Allows } from './types.ts'

export function useLogIn() {
  return useMutation({
    mutationFn: (body: { login: string; password: string }) => dataOf(api.POST('/api/session', { body })),
    onSuccess: (session) => {
      queryClient.clear()
      setToken(session.accessToken)
    },
  })
}

/** Ends the session here and on the server; nothing read stays in memory. */
export async function logOut() {
  await api.DELETE('/api/session').catch(() => undefined)
  setToken(null)
  queryClient.clear()
  await leaveLoginService()
}

/** A signature asks for the password again when the last one is older than five minutes. */
export function useStepUp() {
  return useMutation({
    mutationFn: (password: string) => dataOf(api.POST('/api/session/step-up', { body: { password } })),
  })
}

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => dataOf(api.GET('/api/me')), staleTime: 60_000 })
}

const nothing: Allows = {}
export const useMyRights = (): Allows => useMe().data?.allows ?? nothing

/** Behind the link of an invitation or of a reset. */
export const useChoosePassword = () =>
  useMutation({
    mutationFn: (body: { token: string; password: string }) => dataOf(api.POST('/api/session/invitation', { body })),
  })

export const useForgotten = () =>
  useMutation({ mutationFn: (login: string) => dataOf(api.POST('/api/session/forgotten', { body: { login } })) })

export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: { current: string; password: string }) => dataOf(api.PUT('/api/session/password', { body })),
  })
