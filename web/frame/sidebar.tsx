import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { TourOffer } from '../tour/tour-offer.tsx'
import { Brand } from './brand.tsx'
import styles from './frame.module.css'
import { type Entry, entriesFor } from './navigation.ts'
import { useWaiting } from './waiting.ts'

/** What is set up once and for long is folded away when there is much of it: the daily work stays in view. */
const mostUnfolded = 2

export function Sidebar() {
  const { t } = useTranslation()
  const shown = entriesFor(useMe().data)
  const town = shown.filter((entry) => entry.group === 'town')
  const office = shown.filter((entry) => entry.group === 'office')
  const folds = office.length > mostUnfolded
  return (
    <nav className={styles.side} aria-label={t('frame.navigation')}>
      <Link to="/a-faire" className={styles.brand ?? ''}>
        <Brand />
      </Link>
      <Group entries={shown.filter((entry) => entry.group === 'work')} />
      {town.length + office.length > 0 && <hr className={styles.rule} />}
      <Group entries={folds ? town : [...town, ...office]} />
      {folds && <Folded entries={office} />}
      <TourOffer />
      <div className={styles.foot}>
        <Group entries={shown.filter((entry) => entry.group === 'foot')} />
      </div>
    </nav>
  )
}

/** Open while one of its screens is shown, or as one has left it. */
function Folded({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const inside = entries.some(({ to }) => pathname.startsWith(to))
  const [chosen, choose] = useState<boolean>()
  const id = useId()
  const open = chosen ?? inside
  return (
    <>
      <UnstyledButton
        className={styles.link ?? ''}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => choose(!open)}
      >
        {open ? (
          <IconChevronDown size={19} stroke={1.7} aria-hidden />
        ) : (
          <IconChevronRight size={19} stroke={1.7} aria-hidden />
        )}
        {t('frame.office')}
      </UnstyledButton>
      <div id={id} className={styles.folded} hidden={!open}>
        <Group entries={entries} />
      </div>
    </>
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
