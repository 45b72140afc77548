import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChoosePassword } from '../api/session.ts'
import { Brand } from '../frame/brand.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { useTitle } from '../lib/use-title.ts'
import styles from './login.module.css'
import { isChosen, nothingChosen, PasswordFields } from './password-fields.tsx'

/** Behind the link of a message. Its secret stands behind the #, which no server and no log sees. */
export function InvitationScreen() {
  const { t } = useTranslation()
  const choose = useChoosePassword()
  const [chosen, setChosen] = useState(nothingChosen)
  const token = window.location.hash.slice(1)
  useTitle(t('invitation.title'))
  return (
    <main className={styles.screen}>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault()
          choose.mutate({ token, password: chosen.password })
        }}
      >
        <Brand />
        <h1 className={styles.title}>{t('invitation.title')}</h1>
        <p className="quiet">{t('invitation.intro')}</p>
        {token.length !== 43 && (
          <p role="alert" className={styles.alert}>
            {t('invitation.missing')}
          </p>
        )}
        {choose.error && (
          <p role="alert" className={styles.alert}>
            {sentenceOf(choose.error, t)}
          </p>
        )}
        {choose.isSuccess ? (
          <>
            <p role="status">{t('invitation.done')}</p>
            <Button component="a" href="/" size="md" fullWidth>
              {t('invitation.enter')}
            </Button>
          </>
        ) : (
          <>
            <PasswordFields value={chosen} onChange={setChosen} />
            <Button type="submit" size="md" fullWidth disabled={!isChosen(chosen)} loading={choose.isPending}>
              {t('invitation.choose')}
            </Button>
          </>
        )}
      </form>
    </main>
  )
}
