import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { JSONContent } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { replyKey, useReply } from '../../api/replies.ts'
import { tell } from '../../lib/toast.tsx'
import styles from '../editor.module.css'
import type { useAutosave } from '../use-autosave.ts'
import { ConflictDialog } from './conflict-dialog.tsx'

type Props = {
  letterId: string
  saving: ReturnType<typeof useAutosave>
  mine: JSONContent
  /** Puts the chosen text into the editor, as the writer's own. */
  onReplace: (content: JSONContent) => void
}

/** Somebody saved in between: both texts are there to be compared, and nothing is saved or dropped before one has chosen. */
export function ConflictNotice({ letterId, saving, mine, onReplace }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const reply = useReply(letterId)
  const [opened, setOpened] = useState(true)
  const { refetch } = reply
  // What was read before is what one wrote upon: the other's version is newer.
  useEffect(() => void refetch(), [refetch])
  const theirs = reply.isFetching ? null : reply.data
  const takeTheirs = () => {
    saving.drop()
    return queries.resetQueries({ queryKey: replyKey(letterId) })
  }
  const keepMine = async () => saving.keepMine((await reply.refetch()).data ?? null)
  const merge = async (content: JSONContent) => {
    onReplace(content)
    await keepMine()
    tell(t('conflict.merged'))
  }
  return (
    <div role="alert" className={styles.banner}>
      <p>{t('editor.conflict')}</p>
      <Button size="xs" onClick={() => setOpened(true)}>
        {t('conflict.open')}
      </Button>
      {theirs && (
        <ConflictDialog
          mine={mine}
          theirs={theirs.data}
          opened={opened}
          pending={saving.state === 'saving'}
          onClose={() => setOpened(false)}
          onMerge={merge}
          onMine={keepMine}
          onTheirs={takeTheirs}
        />
      )}
    </div>
  )
}
