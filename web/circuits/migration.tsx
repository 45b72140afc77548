import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CircuitMigration,
  type Migrating,
  useCircuitVersion,
  useMigrate,
  useMigrationRehearsal,
} from '../api/circuits.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './circuits.module.css'
import { namesOf } from './names.ts'
import { Wide } from './wide.tsx'

type Item = CircuitMigration['items'][number]

/** Letters under way to the version in force: first what would happen to each, then, once asked for, the act itself. */
export function Migration({ which }: { which: Migrating }) {
  const { t } = useTranslation()
  const { from, to } = which
  const rehearsal = useMigrationRehearsal(which)
  const migrate = useMigrate(which)
  const file = useCircuitVersion(which.key, to)
  const [reason, setReason] = useState('')
  const nameOf = useMemo(() => namesOf(file.data?.xml ?? '<none/>'), [file.data?.xml])
  if (rehearsal.isError) return <ErrorState error={rehearsal.error} retry={() => rehearsal.refetch()} />
  if (!rehearsal.data) return <SkeletonRows rows={4} />
  const { items, unseen, more } = migrate.data ?? rehearsal.data
  const ready = items.filter((item) => item.ready).length
  const others = unseen.ready + unseen.refused
  const go = () =>
    migrate.mutate(reason.trim(), {
      onSuccess: (done) => tell(t('circuits.migrate.finished', { count: movedIn(done), version: to })),
      onError: tellProblem,
    })
  return (
    <section className={styles.section} aria-label={t('circuits.migrate.title', { from, to })}>
      <h2>{t('circuits.migrate.title', { from, to })}</h2>
      {items.length + others === 0 ? (
        <p>{t('circuits.migrate.none')}</p>
      ) : (
        <>
          <p className="quiet">{t('circuits.migrate.hint')}</p>
          <p>
            <strong>{t('circuits.migrate.ready', { count: ready })}</strong>
            {ready < items.length && `, ${t('circuits.migrate.refused', { count: items.length - ready })}`}.{' '}
            {others > 0 && t('circuits.migrate.unseen', { count: others })}
          </p>
          {items.length > 0 && <LetterTable items={items} nameOf={nameOf} />}
          {more && <p>{t('circuits.migrate.more')}</p>}
          {!migrate.data && ready + unseen.ready > 0 && (
            <div className={styles.acts}>
              <TextInput
                label={t('circuits.migrate.why')}
                maxLength={500}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
              <Button mt={24} loading={migrate.isPending} onClick={go}>
                {t('circuits.migrate.confirm', { count: ready + unseen.ready })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

const movedIn = ({ items, unseen }: CircuitMigration): number =>
  items.filter(({ done }) => done === 'migrated' || done === 'accepted').length + unseen.migrated

function LetterTable({ items, nameOf }: { items: readonly Item[]; nameOf: (id: string) => string }) {
  const { t } = useTranslation()
  const columns = ['letter', 'stands', 'tasks', 'result'] as const
  return (
    <Wide label={t('circuits.migrate.letter')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`circuits.migrate.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.letterId}>
            <td>
              <Link to="/courriers/$id" params={{ id: item.letterId }}>
                {item.chrono ?? t('circuits.migrate.letter')}
              </Link>
            </td>
            <td>{item.at.map((id) => typographic(nameOf(id))).join(', ') || '—'}</td>
            <td>
              {item.tasks.map(({ to, changed }) => (
                <div key={to}>
                  {typographic(nameOf(to))}{' '}
                  <span className="quiet">{t(changed ? 'circuits.migrate.changed' : 'circuits.migrate.carried')}</span>
                </div>
              ))}
            </td>
            <td>
              <Result item={item} nameOf={nameOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </Wide>
  )
}

function Result({ item: { ready, done, refusals }, nameOf }: { item: Item; nameOf: (id: string) => string }) {
  const { t } = useTranslation()
  if (ready && done !== 'refused')
    return <>{done ? t(`circuits.migrate.done.${done}`) : t('circuits.migrate.isReady')}</>
  const reasons = refusals.map(({ element, code }) =>
    t(`circuits.migrate.reason.${code}` as 'circuits.migrate.reason.OTHER', {
      name: typographic(nameOf(element)),
      defaultValue: t('circuits.migrate.reason.OTHER'),
    }),
  )
  const reason = reasons.join(' ; ') || t('circuits.migrate.reason.OTHER')
  return <span className={styles.error}>{t('circuits.migrate.cannot', { reason })}</span>
}
