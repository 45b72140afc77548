import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconChecklist, IconSearch, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import styles from './frame.module.css'
import { entriesFor } from './navigation.ts'
import { PersonPanel } from './person-panel.tsx'

/**
 * What one has beside the inbox, the first that is in one's own bar and under its name there: an élu the copies, an
 * assistant her services, others what they register or hand over (R2), all others the registry.
 */
const thirds = ['/mes-courriers', '/suivi', '/enregistrer', '/registre']

/** On a phone the bar lies under the thumb: À faire, Recherche, Suivi, Moi. */
export function TabBar() {
  const { t } = useTranslation()
  const [open, drawer] = useDisclosure()
  const shown = entriesFor(useMe().data)
  const third = thirds.flatMap((to) => shown.filter((entry) => entry.to === to))[0]
  return (
    <nav aria-label={t('frame.phone')}>
      <ul className={styles.tabs}>
        <li>
          <Link to="/a-faire" className={styles.tab ?? ''} activeOptions={{ includeSearch: false }}>
            <IconChecklist size={22} stroke={1.7} aria-hidden />
            {t('frame.inbox')}
          </Link>
        </li>
        <li>
          <button type="button" className={styles.tab} onClick={spotlight.open}>
            <IconSearch size={22} stroke={1.7} aria-hidden />
            {t('frame.searchShort')}
          </button>
        </li>
        {third && (
          <li>
            <Link to={third.to} className={styles.tab ?? ''}>
              <third.icon size={22} stroke={1.7} aria-hidden />
              {t(third.label)}
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={styles.tab} onClick={drawer.open}>
            <IconUser size={22} stroke={1.7} aria-hidden />
            {t('frame.me')}
          </button>
        </li>
      </ul>
      <Drawer
        opened={open}
        onClose={drawer.close}
        position="bottom"
        size="auto"
        title={t('frame.me')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <PersonPanel onGo={drawer.close} />
      </Drawer>
    </nav>
  )
}
