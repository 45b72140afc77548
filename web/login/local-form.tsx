import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useLogIn } from '../api/session.ts'
import { sentenceOf } from '../lib/errors.ts'
import styles from './login.module.css'

/** Login and password of an account of this application. */
export function LocalForm({ focused }: { focused: boolean }) {
  const { t } = useTranslation()
  const logIn = useLogIn()
  const form = useForm({ initialValues: { login: '', password: '' } })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => logIn.mutate(values))}>
      {logIn.error && (
        <p role="alert" className={styles.alert}>
          {sentenceOf(logIn.error, t)}
        </p>
      )}
      <TextInput
        label={t('login.login')}
        autoComplete="username"
        required
        autoFocus={focused}
        withAsterisk={false}
        {...form.getInputProps('login')}
      />
      <PasswordInput
        label={t('login.password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
        {...form.getInputProps('password')}
      />
      <Button type="submit" size="md" fullWidth loading={logIn.isPending}>
        {t('login.enter')}
      </Button>
      <a href="/mot-de-passe-oublie" className={styles.other}>
        {t('invitation.forgotten')}
      </a>
    </form>
  )
}
