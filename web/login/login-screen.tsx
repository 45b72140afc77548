import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { loginServiceAddress, useLoginWays } from '../api/login-service.ts'
import { Brand } from '../frame/brand.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { useTitle } from '../lib/use-title.ts'
import { LocalForm } from './local-form.tsx'
import styles from './login.module.css'
import { refusal } from './refusal.ts'

/** The town's login service first, where there is one; accounts of this application remain for emergencies. */
export function LoginScreen() {
  const { t } = useTranslation()
  const ways = useLoginWays()
  const service = ways.data?.oidc
  useTitle(t('login.title'))
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <Brand />
        <h1 className={styles.title}>{t('login.title')}</h1>
        <p className="quiet">{t('login.intro')}</p>
        {refusal && (
          <p role="alert" className={styles.alert}>
            {sentenceOf(refusal, t)}
          </p>
        )}
        {service && (
          <>
            <Button
              component="a"
              href={loginServiceAddress()}
              size="md"
              fullWidth
              autoFocus
              classNames={{ root: styles.service, label: styles.serviceLabel }}
            >
              {t('login.elsewhere', { label: service.label })}
            </Button>
            <details className={styles.local}>
              <summary>{t('login.local')}</summary>
              <LocalForm focused={false} />
            </details>
          </>
        )}
        {!service && !ways.isPending && <LocalForm focused />}
      </div>
    </main>
  )
}
