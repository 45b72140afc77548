import { useMutation, useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** How one may log in here; a town without a login service has local accounts alone. */
export const useLoginWays = () =>
  useQuery({
    queryKey: ['login-ways'],
    queryFn: () => dataOf(api.GET('/api/session/ways')),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

/** Where a click on the login leads: to the service, and then back to where one wanted to go. */
export const loginServiceAddress = (): string => `/api/session/oidc?returnTo=${encodeURIComponent(here())}`

/** Goes to the service, which asks who is there, and comes back to this very screen. */
export const useProveElsewhere = () =>
  useMutation({
    mutationFn: () => dataOf(api.POST('/api/session/oidc/step-up', { body: { returnTo: here() } })),
    onSuccess: ({ address }) => window.location.assign(address),
  })

/** Ends the session at the service too, for those who came from there. */
export async function leaveLoginService(): Promise<void> {
  const ways = await dataOf(api.GET('/api/session/ways')).catch(() => null)
  if (ways?.oidc) window.location.assign('/api/session/oidc/logout')
}

const here = (): string => `${window.location.pathname}${window.location.search}`
