import { useMutation, useQuery } from '@tanstack/react-query'
import { dataOf, itemsOf, jsonPart, publicApi, sendPublicForm } from './public-client.ts'
import type { components } from './schema.d.ts'

type Schemas = components['schemas']
export type WebRequestInput = Schemas['WebRequestInput']
export type FollowUp = Schemas['FollowUp']

export const usePublicForms = () =>
  useQuery({ queryKey: ['public', 'forms'], queryFn: () => itemsOf(publicApi.GET('/api/public/forms')) })

export type Wish = { request: WebRequestInput; files: readonly File[]; key: string }

/** R1: sent once, however often the button is pressed: the key stays that of the form. */
export const useSendRequest = () =>
  useMutation({
    mutationFn: ({ request, files, key }: Wish) => {
      const form = new FormData()
      form.append('request', jsonPart(request))
      for (const file of files) form.append('file', file, file.name)
      return sendPublicForm<FollowUp>('/api/public/requests', form, key)
    },
  })

export const useFollowUp = (token: string) =>
  useQuery({
    queryKey: ['public', 'follow-up', token],
    enabled: token !== '',
    retry: false,
    queryFn: () => dataOf(publicApi.GET('/api/public/requests/{token}', { params: { path: { token } } })),
  })
