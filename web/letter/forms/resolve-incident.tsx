import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useResolveIncident } from '../../api/letters.ts'
import type { Letter } from '../../api/types.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { useTold } from '../told.ts'
import styles from './forms.module.css'

type Props = { letter: Letter; incident: Letter['incidents'][number] }

/** Once the cause is mended: once more, or past the step; the reason goes on record. */
export function ResolveIncident({ letter, incident }: Props) {
  const { t } = useTranslation()
  const told = useTold()
  const resolve = useResolveIncident(letter.id)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const choose = (act: 'retry' | 'skip') => () => {
    setMissing(!reason.trim())
    if (!reason.trim()) return
    resolve.mutate(
      { incident: incident.id, act, reason },
      { onSuccess: (decision) => tell(told(decision, t('letter.incident.done'))), onError: tellProblem },
    )
  }
  return (
    <div className={styles.form}>
      <TextInput
        label={t('letter.incident.reason')}
        value={reason}
        error={missing && t('errors.COMMENT_REQUIRED')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.formActs}>
        {incident.acts.includes('retry') && (
          <Button loading={resolve.isPending} onClick={choose('retry')}>
            {t('letter.incident.retry')}
          </Button>
        )}
        {incident.acts.includes('skip') && (
          <Button variant="default" loading={resolve.isPending} onClick={choose('skip')}>
            {t('letter.incident.skip')}
          </Button>
        )}
      </div>
    </div>
  )
}
