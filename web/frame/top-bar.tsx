import { ActionIcon, Popover, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { initialsOf } from '../lib/initials.ts'
import styles from './frame.module.css'
import { HelpButtons } from './help-buttons.tsx'
import { PersonPanel } from './person-panel.tsx'

export function TopBar() {
  const { t } = useTranslation()
  return (
    <header className={styles.top}>
      <button type="button" className={styles.search} onClick={spotlight.open} aria-keyshortcuts="Control+K">
        <IconSearch size={18} aria-hidden />
        <span className="truncate">{t('frame.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.spacer} />
      <HelpButtons />
      <ThemeToggle />
      <Person />
    </header>
  )
}

function ThemeToggle() {
  const { t } = useTranslation()
  const dark = useComputedColorScheme('light') === 'dark'
  const { setColorScheme } = useMantineColorScheme()
  const label = t(dark ? 'frame.toLight' : 'frame.toDark')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink)"
        size={36}
        visibleFrom="sm"
        aria-label={label}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={19} aria-hidden /> : <IconMoon size={19} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  )
}

function Person() {
  const { t } = useTranslation()
  const me = useMe().data
  const [open, panel] = useDisclosure()
  if (!me) return <span className={styles.person} />
  const initials = initialsOf(me.user.name)
  return (
    <Popover
      opened={open}
      onChange={(next) => (next ? panel.open() : panel.close())}
      position="bottom-end"
      width={280}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.person}
          onClick={panel.toggle}
          aria-label={t('frame.account', { initials, name: me.user.name })}
        >
          {initials}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={me.user.name}>
        <PersonPanel onGo={panel.close} />
      </Popover.Dropdown>
    </Popover>
  )
}
