import { Button, Modal, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStepUp } from '../../api/session.ts'
import { sentenceOf } from '../../lib/errors.ts'
import styles from '../letter.module.css'

type Props = { opened: boolean; onClose: () => void; onProven: () => void }

/** A griffe asks who is there when the last proof is older than five minutes. */
export function StepUpDialog({ opened, onClose, onProven }: Props) {
  const { t } = useTranslation()
  const stepUp = useStepUp()
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    stepUp.mutate(password, {
      onSuccess: () => {
        setPassword('')
        onProven()
      },
    })
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('letter.sign.prove')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} onSubmit={submit}>
        <PasswordInput
          label={t('login.password')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          error={stepUp.error ? sentenceOf(stepUp.error, t) : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Button type="submit" loading={stepUp.isPending}>
          {t('letter.sign.act')}
        </Button>
      </form>
    </Modal>
  )
}
