import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCreateUser } from '../api/users.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { emptyPosition, PositionFields, positionOf } from './position-fields.tsx'

type Props = { opened: boolean; onClose: () => void; onDone: (login: string) => void }
const nothing = { login: '', name: '', email: '', position: emptyPosition }

/** A new person: who, where, and the address to which the invitation goes. */
export function NewUserDialog({ opened, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const create = useCreateUser()
  const [draft, setDraft] = useState(nothing)
  const { login, name, email, position } = draft
  const submit = () =>
    create.mutate(
      { login, name, email: email || null, positions: position.unit === '' ? [] : [positionOf(position)] },
      {
        onSuccess: () => {
          tell(t('users.created', { name }))
          setDraft(nothing)
          onClose()
          onDone(login)
        },
      },
    )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('users.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          label={t('users.name')}
          required
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
        />
        <TextInput
          label={t('users.login')}
          description={t('users.loginHint')}
          required
          pattern="[a-z0-9][a-z0-9._\-]{1,39}"
          value={login}
          onChange={({ currentTarget }) => setDraft({ ...draft, login: currentTarget.value.toLowerCase() })}
        />
        <TextInput
          label={t('users.email')}
          description={t('users.emailHint')}
          type="email"
          required
          value={email}
          onChange={({ currentTarget }) => setDraft({ ...draft, email: currentTarget.value })}
        />
        <PositionFields value={position} onChange={(next) => setDraft({ ...draft, position: next })} />
        {create.error && <p role="alert">{sentenceOf(create.error, t)}</p>}
        <div className={styles.acts}>
          <Button type="submit" loading={create.isPending}>
            {t('users.add')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
