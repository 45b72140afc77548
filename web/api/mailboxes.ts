import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf, itemsOf } from './client.ts'
import type { MailboxRequestStep } from './types.ts'

export const useMailboxes = () =>
  useQuery({ queryKey: ['mailboxes'], queryFn: () => itemsOf(api.GET('/api/mailboxes')) })

export const useMailboxRequests = () =>
  useQuery({ queryKey: ['mailboxes', 'requests'], queryFn: () => itemsOf(api.GET('/api/mailbox-requests')) })

type Bound = { address: string; box: string }

/** R22: an address in force; one that is known is bound to another box. */
export const useBindMailbox = (known: boolean) =>
  useMutation({
    mutationFn: ({ address, box }: Bound) =>
      known
        ? dataOf(api.PUT('/api/mailboxes/{id}', { params: { path: { id: address } }, body: { box } }))
        : dataOf(api.POST('/api/mailboxes', { body: { address, box } })),
    onSuccess: useRefresh(),
  })

export const useCloseMailbox = () =>
  useMutation({
    mutationFn: (id: string) => dataOf(api.DELETE('/api/mailboxes/{id}', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  })

export const useAskMailbox = () =>
  useMutation({
    mutationFn: (body: Bound & { reason: string }) => dataOf(api.POST('/api/mailbox-requests', { body })),
    onSuccess: useRefresh(),
  })

export const useDecideMailbox = () =>
  useMutation({
    mutationFn: ({ id, step }: { id: string; step: MailboxRequestStep }) =>
      dataOf(api.PUT('/api/mailbox-requests/{id}', { params: { path: { id } }, body: step })),
    onSuccess: useRefresh(),
  })

/** R22: its author gives a request up. */
export const useWithdrawMailbox = () =>
  useMutation({
    mutationFn: (id: string) => dataOf(api.DELETE('/api/mailbox-requests/{id}', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  })

function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['mailboxes'] })
}
