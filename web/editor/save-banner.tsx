import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { replyKey, useReply } from '../api/replies.ts'
import { sentenceOf } from '../lib/errors.ts'
import styles from './editor.module.css'
import type { useAutosave } from './use-autosave.ts'

type Props = { letterId: string; saving: ReturnType<typeof useAutosave> }

/** Nobody's text is lost in silence: what stands in the way of saving, and the two ways on. */
export function SaveBanner({ letterId, saving }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const theirs = useReply(letterId)
  const takeTheirs = () => {
    saving.drop()
    return queries.resetQueries({ queryKey: replyKey(letterId) })
  }
  const keepMine = async () => saving.keepMine((await theirs.refetch()).data ?? null)
  if (saving.state === 'conflict') {
    return (
      <div role="alert" className={styles.banner}>
        <p>{t('editor.conflict')}</p>
        <Button size="xs" variant="default" onClick={takeTheirs}>
          {t('editor.takeTheirs')}
        </Button>
        <Button size="xs" onClick={keepMine}>
          {t('editor.keepMine')}
        </Button>
      </div>
    )
  }
  if (saving.state === 'under-visa') {
    return (
      <div role="alert" className={styles.banner}>
        <p>{t('editor.underVisa')}</p>
        <Button size="xs" onClick={() => saving.flush({ voidVisas: true })}>
          {t('editor.voidVisas')}
        </Button>
      </div>
    )
  }
  if (saving.state !== 'failed') return null
  return (
    <div role="alert" className={styles.banner}>
      <p>{sentenceOf(saving.problem, t)}</p>
      <Button size="xs" variant="default" onClick={() => saving.flush()}>
        {t('common.retry')}
      </Button>
    </div>
  )
}
