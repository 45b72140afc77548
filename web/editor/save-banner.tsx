import { Button } from '@mantine/core'
import type { JSONContent } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import { sentenceOf } from '../lib/errors.ts'
import { ConflictNotice } from './conflict/conflict-notice.tsx'
import styles from './editor.module.css'
import type { useAutosave } from './use-autosave.ts'

type Props = {
  letterId: string
  saving: ReturnType<typeof useAutosave>
  mine: JSONContent
  onReplace: (content: JSONContent) => void
}

/** Nobody's text is lost in silence: what stands in the way of saving, and the two ways on. */
export function SaveBanner({ letterId, saving, mine, onReplace }: Props) {
  const { t } = useTranslation()
  if (saving.state === 'conflict') {
    return <ConflictNotice letterId={letterId} saving={saving} mine={mine} onReplace={onReplace} />
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
