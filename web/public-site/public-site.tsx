import { useTranslation } from 'react-i18next'
import { FollowScreen } from './follow-screen.tsx'
import styles from './public-site.module.css'
import { WriteScreen } from './write-screen.tsx'

/** R1: what citizens see, without an account: two pages, one way between them, nothing from elsewhere. */
export function PublicSite() {
  const { t } = useTranslation()
  const following = window.location.pathname === '/suivre-ma-demande'
  return (
    <div className={styles.site}>
      <a href="#main" className="skip-link">
        {t('publicSite.skip')}
      </a>
      <header className={styles.head}>
        <nav aria-label={t('publicSite.navigation')}>
          <Way to="/ecrire-a-la-mairie" label={t('publicSite.write')} here={!following} />
          <Way to="/suivre-ma-demande" label={t('publicSite.follow')} here={following} />
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {following ? <FollowScreen /> : <WriteScreen />}
      </main>
    </div>
  )
}

function Way({ to, label, here }: { to: string; label: string; here: boolean }) {
  return (
    <a href={to} aria-current={here ? 'page' : undefined}>
      {label}
    </a>
  )
}
