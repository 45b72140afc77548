import { useQuery } from '@tanstack/react-query'
import { api, dataOf, idempotencyKey, itemsOf } from './client.ts'
import { useLetterAct } from './letters.ts'

/** What those who work on a letter wrote to each other beside it. */
export const useNotes = (letterId: string) =>
  useQuery({
    queryKey: ['letters', letterId, 'notes'],
    queryFn: () => itemsOf(api.GET('/api/letters/{id}/notes', { params: { path: { id: letterId } } })),
  })

export const useAddNote = (letterId: string) =>
  useLetterAct(letterId, (text: string) => {
    const params = { path: { id: letterId }, header: idempotencyKey() }
    return dataOf(api.POST('/api/letters/{id}/notes', { params, body: { text } }))
  })
