import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey, jsonPart, sendForm, versionedDataOf } from './client.ts'
import type { Reply, ReplyInput } from './types.ts'

/** The reply with its version; null as long as nobody has begun one. */
export type Draft = { data: Reply; etag: string } | null

export const replyKey = (letterId: string) => ['letters', letterId, 'reply'] as const

export function useReply(letterId: string) {
  return useQuery({ queryKey: replyKey(letterId), queryFn: () => readReply(letterId) })
}

async function readReply(id: string): Promise<Draft> {
  const answer = await api.GET('/api/letters/{id}/reply', { params: { path: { id } } })
  return answer.response.status === 204 ? null : versionedDataOf(Promise.resolve(answer))
}

export type Save = { body: ReplyInput; etag: string | null; voidVisas?: boolean }

/** Saves a version. `If-Match` tells the server which one it follows: a colleague's save in between is a conflict. */
export function useSaveReply(letterId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body, etag, voidVisas }: Save) => {
      const headers = etag ? { 'If-Match': etag } : {}
      const params = { path: { id: letterId }, ...(voidVisas && { query: { voidVisas } }) }
      return versionedDataOf(api.PUT('/api/letters/{id}/reply', { params, headers, body }))
    },
    onSuccess: (draft) => {
      queries.setQueryData(replyKey(letterId), draft)
      return queries.invalidateQueries({ queryKey: ['letters', letterId], exact: true })
    },
  })
}

/** A reply written elsewhere comes in as a file (PDF or DOCX). */
export function useUploadReply(letterId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, reply, etag }: { file: File; reply: ReplyInput; etag: string | null }) => {
      const form = new FormData()
      form.append('reply', jsonPart(reply))
      form.append('file', file)
      const headers = { ...idempotencyKey(), ...(etag && { 'If-Match': etag }) }
      return sendForm<Reply>(`/api/letters/${letterId}/reply`, 'PUT', form, headers)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['letters', letterId] }),
  })
}
