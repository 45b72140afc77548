import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangePassword } from '../api/session.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import { isChosen, nothingChosen, PasswordFields } from '../login/password-fields.tsx'
import styles from '../organisation/organisation.module.css'

/** One's own password, the old one proven. */
export function PasswordForm() {
  const { t } = useTranslation()
  const change = useChangePassword()
  const [current, setCurrent] = useState('')
  const [chosen, setChosen] = useState(nothingChosen)
  return (
    <form
      className={styles.when}
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate(
          { current, password: chosen.password },
          {
            onSuccess: () => {
              tell(t('account.changed'))
              setCurrent('')
              setChosen(nothingChosen)
            },
          },
        )
      }}
    >
      <PasswordInput
        label={t('account.current')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
        value={current}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
      />
      <PasswordFields value={chosen} onChange={setChosen} />
      {change.error && <p role="alert">{sentenceOf(change.error, t)}</p>}
      <div className={styles.acts}>
        <Button type="submit" disabled={current === '' || !isChosen(chosen)} loading={change.isPending}>
          {t('account.change')}
        </Button>
      </div>
    </form>
  )
}
