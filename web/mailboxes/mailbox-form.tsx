import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAskMailbox, useBindMailbox } from '../api/mailboxes.ts'
import { BoxPicker } from '../components/box-picker.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

const empty = { address: '', box: '', reason: '' }

/** An address and its box: asked for by a direction with its reason, or put into force by those who may. */
export function MailboxForm({ asking = false }: { asking?: boolean }) {
  const { t } = useTranslation()
  const ask = useAskMailbox()
  const open = useBindMailbox(false)
  const [draft, setDraft] = useState(empty)
  const [shown, setShown] = useState(false)
  const { address, box, reason } = draft
  const done = (text: string) => () => {
    tell(text)
    setDraft(empty)
    setShown(false)
  }
  const submit = () =>
    asking
      ? ask.mutate({ address, box, reason }, { onSuccess: done(t('mailboxes.asked')), onError: tellProblem })
      : open.mutate({ address, box }, { onSuccess: done(t('mailboxes.opened', { address })), onError: tellProblem })
  const act = t(asking ? 'mailboxes.ask' : 'mailboxes.open')
  if (!shown) {
    return (
      <div className={styles.acts}>
        <Button variant={asking ? 'filled' : 'default'} onClick={() => setShown(true)}>
          {act}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput
        label={t('mailboxes.address')}
        type="email"
        required
        value={address}
        onChange={({ currentTarget }) => setDraft({ ...draft, address: currentTarget.value })}
      />
      <BoxPicker label={t('mailboxes.box')} value={box} onChange={(code) => setDraft({ ...draft, box: code })} />
      {asking && (
        <Textarea
          label={t('mailboxes.reason')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setDraft({ ...draft, reason: currentTarget.value })}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={box === ''} loading={ask.isPending || open.isPending}>
          {act}
        </Button>
        <Button variant="subtle" onClick={() => setShown(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
