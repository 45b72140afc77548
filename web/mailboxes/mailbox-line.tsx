import { Badge, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBindMailbox, useCloseMailbox } from '../api/mailboxes.ts'
import type { Mailbox } from '../api/types.ts'
import { BoxPicker } from '../components/box-picker.tsx'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

/** One address: where its mail goes, and, for those who may, another box or its end. */
export function MailboxLine({ mailbox: { address, box, closedAt, allows } }: { mailbox: Mailbox }) {
  const { t } = useTranslation()
  const bind = useBindMailbox(true)
  const close = useCloseMailbox()
  const [changing, setChanging] = useState(false)
  const rebind = (code: string) => {
    setChanging(false)
    if (code === '' || code === box.code) return
    const onSuccess = () => tell(t('mailboxes.changed', { address }))
    bind.mutate({ address, box: code }, { onSuccess, onError: tellProblem })
  }
  const end = () =>
    close.mutate(address, { onSuccess: () => tell(t('mailboxes.closedDone', { address })), onError: tellProblem })
  return (
    <article className={styles.change}>
      <strong>{address}</strong> <span className="quiet">→ {typographic(box.name)}</span>{' '}
      {closedAt && (
        <Badge variant="default" tt="none">
          {t('mailboxes.closed')}
        </Badge>
      )}
      {allows.change && (
        <div className={styles.acts}>
          {changing ? (
            <BoxPicker label={t('mailboxes.boxOf', { address })} value={box.code} onChange={rebind} />
          ) : (
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              {t('mailboxes.change')}
            </Button>
          )}
          <Button size="xs" variant="subtle" loading={close.isPending} onClick={end}>
            {t('mailboxes.close')}
          </Button>
        </div>
      )}
    </article>
  )
}
