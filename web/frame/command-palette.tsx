import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { IconMail, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSuggestedLetters } from '../api/letters.ts'
import { useMe } from '../api/session.ts'
import type { LetterRow } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import { entriesFor } from './navigation.ts'

/** Ctrl+K: a letter, a person, a screen. Letters come from the server, screens from the role. */
export function CommandPalette() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed.trim(), 180)
  const found = useSuggestedLetters(query)
  const screens = useScreens(typed)
  const letters = useLetterActions(found.data?.items ?? [], query)
  const groups = [
    ...(letters.length > 0 ? [{ group: t('frame.lettersFound'), actions: letters }] : []),
    ...(screens.length > 0 ? [{ group: t('frame.screens'), actions: screens }] : []),
  ]
  return (
    <Spotlight
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      filter={(_query, actions) => actions}
      shortcut={['mod + K', '/']}
      nothingFound={t(found.isFetching ? 'common.loading' : 'frame.nothingFound')}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t('frame.search'),
        'aria-label': t('frame.search'),
        onKeyDown: openFirst,
      }}
    />
  )
}

/** Enter without having moved means the first line; Spotlight itself would do nothing. */
function openFirst({ key }: KeyboardEvent) {
  if (key !== 'Enter' || document.querySelector('[data-action][data-selected]')) return
  document.querySelector<HTMLElement>('[data-action]')?.click()
}

function useScreens(typed: string): SpotlightActionData[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const wanted = typed.trim().toLocaleLowerCase()
  return entriesFor(useMe().data)
    .map(({ to, label, icon: Icon }) => ({
      id: to,
      label: t(label),
      leftSection: <Icon size={20} stroke={1.7} aria-hidden />,
      onClick: () => navigate({ to }),
    }))
    .filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
}

function useLetterActions(rows: readonly LetterRow[], query: string): SpotlightActionData[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (query.length < 2) return []
  const letters = rows.map((row) => ({
    id: row.id,
    label: row.subject,
    description: [row.chrono, row.sender, typographic(row.box?.name ?? '')].filter(Boolean).join(' · '),
    leftSection: <IconMail size={20} stroke={1.7} aria-hidden />,
    onClick: () => navigate({ to: '/courriers/$id', params: { id: row.id } }),
  }))
  const all = {
    id: 'all',
    label: t('frame.searchAll', { query }),
    leftSection: <IconSearch size={20} stroke={1.7} aria-hidden />,
    onClick: () => navigate({ to: '/registre', search: { q: query } }),
  }
  return [...letters, all]
}
