import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBulb, IconHelp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openHelp } from '../help/drawer-store.ts'

/** Help of the screen one is on, and a word for the town: from anywhere, without leaving. */
export function HelpButtons() {
  const { t } = useTranslation()
  return (
    <>
      <Tooltip label={t('feedback.give')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink)"
          size={36}
          visibleFrom="sm"
          data-tour="feedback"
          aria-label={t('feedback.give')}
          onClick={() => openHelp({ show: 'feedback' })}
        >
          <IconBulb size={19} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('guide.ofThisScreen')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink)"
          size={36}
          data-tour="help"
          aria-keyshortcuts="F1"
          aria-label={t('guide.ofThisScreen')}
          onClick={() => openHelp({ show: 'screen' })}
        >
          <IconHelp size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
