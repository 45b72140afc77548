import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDelegations } from '../api/delegations.ts'
import { useMe } from '../api/session.ts'
import type { Delegation } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { DelegationLine } from './delegation-line.tsx'
import styles from './delegations.module.css'
import { GiveDialog } from './give-dialog.tsx'

/** Who acts for whom: mine first, then what I received; the mail office also sees everybody's (R21). */
export function DelegationsScreen() {
  const { t } = useTranslation()
  const [past, setPast] = useState(false)
  const [giving, setGiving] = useState(false)
  const delegations = useDelegations(past)
  const me = useMe().data?.user.login
  const items = delegations.data?.items ?? []
  const mine = items.filter(({ delegator }) => delegator.login === me)
  const received = items.filter(({ delegate }) => delegate.login === me)
  const others = items.filter((one) => !mine.includes(one) && !received.includes(one))
  return (
    <Page
      title={t('delegations.title')}
      intro={t('delegations.intro')}
      narrow
      tools={
        <>
          <Button variant="default" onClick={() => setPast(!past)}>
            {t(past ? 'delegations.current' : 'delegations.past')}
          </Button>
          <Button onClick={() => setGiving(true)}>{t('delegations.add')}</Button>
        </>
      }
    >
      {delegations.isError && <ErrorState error={delegations.error} retry={() => delegations.refetch()} />}
      {delegations.isPending && <SkeletonRows rows={4} />}
      {delegations.isSuccess && items.length === 0 && <EmptyState title={t('delegations.none')} />}
      <Section title={t('delegations.mine')} items={mine} />
      <Section title={t('delegations.received')} items={received} />
      <Section title={t('delegations.everybody')} items={others} />
      <GiveDialog opened={giving} onClose={() => setGiving(false)} />
    </Page>
  )
}

function Section({ title, items }: { title: string; items: Delegation[] }) {
  if (items.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {items.map((delegation) => (
          <DelegationLine key={delegation.id} delegation={delegation} />
        ))}
      </ul>
    </section>
  )
}
