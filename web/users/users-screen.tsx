import { Button, SegmentedControl, Tabs, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type UserFilters, useUsers } from '../api/users.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { FilesPanel } from './files-panel.tsx'
import { NewUserDialog } from './new-user-dialog.tsx'
import { UserLine } from './user-line.tsx'
import { UserSheet } from './user-sheet.tsx'
import styles from './users.module.css'

/** Everyone's account (R21): found, opened, changed; what waits for a confirmation is visible as such. */
export function UsersScreen() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t('users.title')}
      intro={t('users.intro')}
      narrow
      tools={<Button onClick={() => setAdding(true)}>{t('users.add')}</Button>}
    >
      <Tabs defaultValue="people" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="people">{t('users.title')}</Tabs.Tab>
          <Tabs.Tab value="files">{t('users.files')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people" pt="md">
          <People onOpen={setOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="files" pt="md">
          <FilesPanel />
        </Tabs.Panel>
      </Tabs>
      <UserSheet login={open} onClose={() => setOpen(null)} />
      <NewUserDialog opened={adding} onClose={() => setAdding(false)} onDone={setOpen} />
    </Page>
  )
}

const states = ['all', 'invited', 'pending', 'closed'] as const

function People({ onOpen }: { onOpen: (login: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, 200)
  const [state, setState] = useState<UserFilters['state']>(null)
  const users = useUsers({ q, state })
  const items = users.data?.pages.flatMap((page) => page.items) ?? []
  const total = users.data?.pages[0]?.total ?? 0
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          type="search"
          label={t('users.search')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div className={styles.states}>
          <SegmentedControl
            aria-label={t('users.state')}
            value={state ?? 'all'}
            onChange={(value) => setState(value === 'all' ? null : (value as UserFilters['state']))}
            data={states.map((value) => ({ value, label: t(`users.states.${value}`) }))}
          />
        </div>
      </div>
      {users.isError && <ErrorState error={users.error} retry={() => users.refetch()} />}
      {users.isPending && <SkeletonRows />}
      {users.isSuccess && (
        <p className="quiet" role="status">
          {t('users.count', { count: total })}
        </p>
      )}
      {users.isSuccess && items.length === 0 && <EmptyState title={t('users.none')} />}
      <ul className={styles.list}>
        {items.map((account) => (
          <UserLine key={account.login} account={account} onOpen={() => onOpen(account.login)} />
        ))}
      </ul>
      {users.hasNextPage && (
        <Button variant="default" loading={users.isFetchingNextPage} onClick={() => users.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
