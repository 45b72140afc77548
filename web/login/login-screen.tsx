import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useLogIn } from '../api/session.ts'
import { Brand } from '../frame/brand.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { useTitle } from '../lib/use-title.ts'
import styles from './login.module.css'

export function LoginScreen() {
  const { t } = useTranslation()
  const logIn = useLogIn()
  const form = useForm({ initialValues: { login: '', password: '' } })
  useTitle(t('login.title'))
  return (
    <main className={styles.screen}>
      <form className={styles.card} onSubmit={form.onSubmit((values) => logIn.mutate(values))}>
        <Brand />
        <h1 className={styles.title}>{t('login.title')}</h1>
        <p className="quiet">{t('login.intro')}</p>
        {logIn.error && (
          <p role="alert" className={styles.alert}>
            {sentenceOf(logIn.error, t)}
          </p>
        )}
        <TextInput
          label={t('login.login')}
          autoComplete="username"
          required
          autoFocus
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
      </form>
    </main>
  )
}
