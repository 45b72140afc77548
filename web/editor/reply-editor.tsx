import '@mantine/tiptap/styles.css'
import type { JSONContent } from '@tiptap/core'
import { useReply } from '../api/replies.ts'
import { useMergeFields } from '../api/town.ts'
import type { Letter, Task } from '../api/types.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { ReplyWorkshop } from './reply-workshop.tsx'

type Props = { letter: Letter; task: Task | undefined; onLeave: () => void }

/** Writing the reply, the letter beside it. What was saved last is there before the first key. */
export function ReplyEditor({ letter, task, onLeave }: Props) {
  const reply = useReply(letter.id)
  const fields = useMergeFields()
  if (reply.isError) return <ErrorState error={reply.error} retry={() => reply.refetch()} />
  if (reply.data === undefined || !fields.data) return <SkeletonRows rows={10} />
  const content = reply.data?.data.content as JSONContent | null | undefined
  return (
    <ReplyWorkshop
      letter={letter}
      task={task}
      opened={reply.data}
      content={content ?? null}
      labels={fields.data}
      onLeave={onLeave}
    />
  )
}
