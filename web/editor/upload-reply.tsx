import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { replyKey, useReply, useUploadReply } from '../api/replies.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import type { useAutosave, Written } from './use-autosave.ts'

const accepted = 'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.pdf,.docx'

type Props = { letterId: string; written: Written; saving: ReturnType<typeof useAutosave>; label: string }

/** A reply written elsewhere: a Word file becomes text that is edited here, a PDF stays as it is. */
export function UploadReply({ letterId, written, saving, label }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const upload = useUploadReply(letterId)
  const reply = useReply(letterId)
  const clear = useRef<() => void>(null)
  const { signatory, byHand } = written
  const send = async (file: File | null) => {
    clear.current?.()
    if (!file) return
    await saving.flush()
    const etag = (await reply.refetch()).data?.etag ?? null
    await upload.mutateAsync({ file, reply: { signatory, ...(byHand && { byHand }) }, etag })
    saving.drop()
    tell(t('editor.uploaded'))
    await queries.resetQueries({ queryKey: replyKey(letterId) })
  }
  return (
    <FileButton
      accept={accepted}
      resetRef={clear}
      onChange={(file) => send(file).catch(tellProblem)}
      inputProps={{ 'aria-label': label }}
    >
      {(props) => (
        <Button {...props} variant="default" size="xs" loading={upload.isPending} disabled={!signatory}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
