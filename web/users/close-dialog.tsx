import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { useCloseUser } from '../api/users.ts'
import { PersonPicker } from '../delegations/person-picker.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

type Props = { account: UserAccount; opened: boolean; onClose: () => void }

/** The end of an account says what happens, and to whom the tasks go. */
export function CloseDialog({ account: { login, name }, opened, onClose }: Props) {
  const { t } = useTranslation()
  const close = useCloseUser(login)
  const [to, setTo] = useState('')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('users.closeTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          close.mutate(to || null, {
            onSuccess: () => {
              tell(t('users.closed'))
              onClose()
            },
          })
        }}
      >
        <p>{t('users.closeText')}</p>
        <PersonPicker label={t('users.closeTo')} placeholder={t('users.closeNobody')} value={to} onChange={setTo} />
        {close.error && <p role="alert">{sentenceOf(close.error, t)}</p>}
        <div className={styles.acts}>
          <Button type="submit" loading={close.isPending}>
            {t('users.closeAct')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
