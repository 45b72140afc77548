import { Badge, Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDecideMailbox, useWithdrawMailbox } from '../api/mailboxes.ts'
import type { MailboxRequest, MailboxRequestStep } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

/** One request and what became of it; DINSI studies and decides here. */
export function RequestLine({ request }: { request: MailboxRequest }) {
  const { t, i18n } = useTranslation()
  const { address, box, unit, reason, askedBy, askedAt, status, studiedBy, comment, decidedBy, decision } = request
  const when = shortInstant(askedAt, i18n.language)
  return (
    <article className={styles.change}>
      <strong>{address}</strong> <span className="quiet">→ {typographic(box.name)}</span>{' '}
      <Badge variant="default" tt="none">
        {t(`mailboxes.status.${status}`)}
      </Badge>
      <p className="quiet">{t('mailboxes.by', { unit: typographic(unit.name), name: askedBy.name, when })}</p>
      <p>{reason}</p>
      {studiedBy && (
        <p>
          <span className="quiet">{t('mailboxes.studiedBy', { name: studiedBy.name })}</span> {comment}
        </p>
      )}
      {decidedBy && (
        <p>
          <span className="quiet">{t('mailboxes.decidedBy', { name: decidedBy.name })}</span> {decision}
        </p>
      )}
      {request.allows.decide && <Decide request={request} />}
      {request.allows.withdraw && <Withdraw id={request.id} />}
    </article>
  )
}

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation()
  const withdraw = useWithdrawMailbox()
  const act = () => withdraw.mutate(id, { onSuccess: () => tell(t('mailboxes.withdrawn')), onError: tellProblem })
  return (
    <div className={styles.acts}>
      <Button variant="default" size="xs" loading={withdraw.isPending} onClick={act}>
        {t('mailboxes.withdraw')}
      </Button>
    </div>
  )
}

function Decide({ request: { id, status } }: { request: MailboxRequest }) {
  const { t } = useTranslation()
  const decide = useDecideMailbox()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const words = text.trim()
  const take = (step: MailboxRequestStep) =>
    decide.mutate(
      { id, step },
      {
        onSuccess: () => {
          setText('')
          tell(t('mailboxes.decided'))
        },
        onError: tellProblem,
      },
    )
  const refuse = () => (words === '' ? setMissing(true) : take({ act: 'refuse', reason: words }))
  return (
    <div className={styles.form}>
      <Textarea
        label={t('mailboxes.comment')}
        autosize
        error={missing && words === '' ? t('mailboxes.commentNeeded') : undefined}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button loading={decide.isPending} onClick={() => take({ act: 'accept', ...(words && { reason: words }) })}>
          {t('mailboxes.accept')}
        </Button>
        <Button variant="default" onClick={refuse}>
          {t('mailboxes.refuse')}
        </Button>
        {status === 'asked' && (
          <Button variant="subtle" onClick={() => take({ act: 'study', ...(words && { comment: words }) })}>
            {t('mailboxes.study')}
          </Button>
        )}
      </div>
    </div>
  )
}
