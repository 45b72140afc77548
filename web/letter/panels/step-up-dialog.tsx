import { Button, Modal, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoginWays, useProveElsewhere } from '../../api/login-service.ts'
import { useStepUp } from '../../api/session.ts'
import { sentenceOf } from '../../lib/errors.ts'
import styles from '../forms/forms.module.css'

type Props = { opened: boolean; onClose: () => void; onProven: () => void }

/** A griffe asks who is there when the last proof is older than five minutes. */
export function StepUpDialog({ opened, onClose, onProven }: Props) {
  const { t } = useTranslation()
  const stepUp = useStepUp()
  const elsewhere = useProveElsewhere()
  const service = useLoginWays().data?.oidc
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
  const byPassword = (
    <form className={styles.form} onSubmit={submit}>
      <PasswordInput
        label={t('login.password')}
        autoComplete="current-password"
        data-autofocus={service ? undefined : true}
        value={password}
        error={stepUp.error ? sentenceOf(stepUp.error, t) : undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <Button type="submit" loading={stepUp.isPending}>
        {t('letter.sign.act')}
      </Button>
    </form>
  )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('letter.sign.prove')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {service ? (
        <div className={styles.form}>
          <Button data-autofocus loading={elsewhere.isPending} onClick={() => elsewhere.mutate()}>
            {t('login.proveElsewhere', { label: service.label })}
          </Button>
          {elsewhere.error && <p role="alert">{sentenceOf(elsewhere.error, t)}</p>}
          <details>
            <summary>{t('login.proveHere')}</summary>
            {byPassword}
          </details>
        </div>
      ) : (
        byPassword
      )}
    </Modal>
  )
}
