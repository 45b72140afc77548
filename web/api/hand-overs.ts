import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, authorised, idempotencyKey, itemsOf, jsonPart, sendForm } from './client.ts'
import { Problem } from './problem.ts'

export const useHandOvers = () =>
  useQuery({ queryKey: ['hand-overs'], queryFn: () => itemsOf(api.GET('/api/hand-overs')) })

/** A new scan, or one that waits here already and goes on (`handOver`). */
export type ScanHandOver = { to: 'BDC' | 'CAB'; note: string; file: File; handOver?: string | undefined }

/** A direction hands a letter that reached it to the mail office (R2); the mail office a political one to the CAB. */
export function useHandOverScan() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ to, note, file, handOver }: ScanHandOver) => {
      const form = new FormData()
      form.append('handOver', jsonPart({ to, ...(note && { note }), ...(handOver && { handOver }) }))
      if (!handOver) form.append('file', file)
      return sendForm('/api/hand-overs', 'POST', form, idempotencyKey())
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['hand-overs'] }),
  })
}

/** The scan itself, as a file that can be looked at while its letter is registered. */
export async function handOverFile(id: string, name: string): Promise<File> {
  const answer = await authorised(new Request(`/api/hand-overs/${id}/content`))
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return new File([await answer.blob()], name, { type: 'application/pdf' })
}
