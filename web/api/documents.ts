import { useQuery } from '@tanstack/react-query'
import { authorised } from './client.ts'
import { Problem } from './problem.ts'

/** The bytes of a document. They never change under one id, so they are read once; no token ever stands in a URL. */
export function useDocumentBytes(id: string | null) {
  return useQuery({
    queryKey: ['documents', id],
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    queryFn: () => documentBytes(id ?? ''),
  })
}

async function documentBytes(id: string): Promise<Blob> {
  const answer = await authorised(new Request(`/api/documents/${id}/content`))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return answer.blob()
}

export function downloadBlob(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
