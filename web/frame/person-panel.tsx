import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { IconLogout, IconUserCog } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { logOut, useMe } from '../api/session.ts'
import { type Language, speak } from '../i18n/index.ts'
import { typographic } from '../i18n/typography.ts'
import styles from './frame.module.css'
import { entriesFor } from './navigation.ts'

/** Who I am, the screens that the phone's bar does not hold, theme, language, and the way out. */
export function PersonPanel({ onGo }: { onGo: () => void }) {
  const { t, i18n } = useTranslation()
  const me = useMe().data
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (!me) return null
  return (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <div>
        <strong>{me.user.name}</strong>
        {me.user.positions.map(({ unit }) => (
          <div key={unit.code} className="quiet">
            {typographic(unit.name)}
          </div>
        ))}
      </div>
      <ul className={styles.list}>
        {entriesFor(me).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link ?? ''} onClick={onGo}>
              <Icon size={19} stroke={1.7} aria-hidden />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/mon-compte" className={styles.link ?? ''} onClick={onGo}>
        <IconUserCog size={19} stroke={1.7} aria-hidden />
        {t('account.title')}
      </Link>
      <SegmentedControl
        aria-label={t('frame.theme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')}
        data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`frame.themes.${value}`) }))}
      />
      <SegmentedControl
        aria-label={t('frame.language')}
        value={i18n.language}
        onChange={(value) => speak(value as Language)}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Button variant="default" leftSection={<IconLogout size={18} aria-hidden />} onClick={logOut}>
        {t('frame.logOut')}
      </Button>
    </div>
  )
}
