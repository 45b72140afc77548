import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForgotten } from '../api/session.ts'
import { Brand } from '../frame/brand.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { useTitle } from '../lib/use-title.ts'
import styles from './login.module.css'

/** The answer is the same whether or not there is such an account. */
export function ForgottenScreen() {
  const { t } = useTranslation()
  const forgotten = useForgotten()
  const [login, setLogin] = useState('')
  useTitle(t('invitation.forgottenTitle'))
  return (
    <main className={styles.screen}>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault()
          forgotten.mutate(login.trim())
        }}
      >
        <Brand />
        <h1 className={styles.title}>{t('invitation.forgottenTitle')}</h1>
        <p className="quiet">{t('invitation.forgottenIntro')}</p>
        {forgotten.error && (
          <p role="alert" className={styles.alert}>
            {sentenceOf(forgotten.error, t)}
          </p>
        )}
        {forgotten.isSuccess && <p role="status">{t('invitation.sent')}</p>}
        <TextInput
          label={t('login.login')}
          autoComplete="username"
          required
          withAsterisk={false}
          value={login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        />
        <Button type="submit" size="md" fullWidth disabled={login.trim() === ''} loading={forgotten.isPending}>
          {t('invitation.send')}
        </Button>
        <a href="/" className={styles.other}>
          {t('invitation.back')}
        </a>
      </form>
    </main>
  )
}
