import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { useUser } from '../api/users.ts'
import { Page } from '../components/page.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import styles from '../organisation/organisation.module.css'
import { PositionDates } from '../users/position-dates.tsx'
import { GriffeForm } from './griffe-form.tsx'
import { PasswordForm } from './password-form.tsx'

/** What a person decides about their own account (R14, R20). */
export function AccountScreen() {
  const { t } = useTranslation()
  const login = useMe().data?.user.login ?? null
  const account = useUser(login)
  const { positions, pending, signatory, griffe } = account.data ?? {}
  return (
    <Page title={t('account.title')} intro={t('account.intro')} narrow>
      {account.isError && <ErrorState error={account.error} retry={() => account.refetch()} />}
      {account.isPending && <SkeletonRows rows={4} />}
      {account.data && (
        <section className={styles.section} aria-labelledby="positions">
          <h2 id="positions">{t('account.positions')}</h2>
          {positions?.length === 0 && <p>{t('users.noPositions')}</p>}
          <ul>
            {positions?.map((position) => (
              <li key={`${position.unit.code}${position.function}${position.from}`}>
                {typographic(position.unit.name)} <PositionDates position={position} />
              </li>
            ))}
            {pending?.map(({ id, summary }) => (
              <li key={id}>
                {t('account.pending')} : {summary}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} aria-labelledby="password">
        <h2 id="password">{t('account.password')}</h2>
        <PasswordForm />
      </section>
      {signatory && login && (
        <section className={styles.section} aria-labelledby="griffe">
          <h2 id="griffe">{t('account.griffe')}</h2>
          <GriffeForm login={login} kept={griffe === true} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="preferences">
        <h2 id="preferences">{t('account.preferences')}</h2>
        <p>{t('account.appearance')}</p>
      </section>
    </Page>
  )
}
