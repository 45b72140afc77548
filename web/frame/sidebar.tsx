import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { TourOffer } from '../tour/tour-offer.tsx'
import { Brand } from './brand.tsx'
import styles from './frame.module.css'
import { type Entry, entriesFor } from './navigation.ts'
import { useWaiting } from './waiting.ts'

export function Sidebar() {
  const { t } = useTranslation()
  const shown = entriesFor(useMe().data)
  return (
    <nav className={styles.side} aria-label={t('frame.navigation')}>
      <Link to="/a-faire" className={styles.brand ?? ''}>
        <Brand />
      </Link>
      <Group entries={shown.filter((entry) => entry.group === 'work')} />
      <hr className={styles.rule} />
      <Group entries={shown.filter((entry) => entry.group === 'town')} />
      <TourOffer />
    </nav>
  )
}

function Group({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation()
  const waiting = useWaiting()
  return (
    <ul className={styles.list}>
      {entries.map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <Link to={to} className={styles.link ?? ''} activeOptions={{ includeSearch: false }}>
            <Icon size={19} stroke={1.7} aria-hidden />
            {t(label)}
            {(waiting[to] ?? 0) > 0 && (
              <span className={styles.count}>
                <span aria-hidden>{waiting[to]}</span>
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
