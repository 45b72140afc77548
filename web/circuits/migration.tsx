import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CircuitMigration, useCircuitVersion, useMigrate, useMigrationRehearsal } from '../api/circuits.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './circuits.module.css'
import { MappingTable } from './mapping-table.tsx'
import { namesOf } from './names.ts'
import { Wide } from './wide.tsx'

type Item = CircuitMigration['items'][number]

/** Letters under way to the version in force: first what would happen to each, then, once asked for, the act itself. */
export function Migration({ circuit: key, from, to }: { circuit: string; from: number; to: number }) {
  const { t } = useTranslation()
  const [mapping, setMapping] = useState<Record<string, string>>({})
  const which = { key, from, to, mapping }
  const rehearsal = useMigrationRehearsal(which)
  const migrate = useMigrate(which)
  const before = useCircuitVersion(key, from)
  const file = useCircuitVersion(key, to)
  const [reason, setReason] = useState('')
  const nameOf = useMemo(() => namesOf(file.data?.xml ?? '<none/>'), [file.data?.xml])
  const oldNameOf = useMemo(() => namesOf(before.data?.xml ?? '<none/>'), [before.data?.xml])
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
          {!migrate.data && file.data && (
            <MappingTable
              items={rehearsal.data.items}
              mapping={mapping}
              onMap={setMapping}
              oldNameOf={oldNameOf}
              xml={file.data.xml}
            />
          )}
          {items.length > 0 && <LetterTable items={items} nameOf={nameOf} oldNameOf={oldNameOf} />}
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

type NameOf = (id: string) => string
type TableProps = { items: readonly Item[]; nameOf: NameOf; oldNameOf: NameOf }

function LetterTable({ items, nameOf, oldNameOf }: TableProps) {
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
              <Result item={item} oldNameOf={oldNameOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </Wide>
  )
}

function Result({ item: { ready, done, refusals }, oldNameOf }: { item: Item; oldNameOf: NameOf }) {
  const { t } = useTranslation()
  if (ready && done !== 'refused')
    return <>{done ? t(`circuits.migrate.done.${done}`) : t('circuits.migrate.isReady')}</>
  const reasons = refusals.map(({ element, code }) =>
    t(`circuits.migrate.reason.${code}` as 'circuits.migrate.reason.OTHER', {
      name: typographic(oldNameOf(element)),
      defaultValue: t('circuits.migrate.reason.OTHER'),
    }),
  )
  const reason = reasons.join(' ; ') || t('circuits.migrate.reason.OTHER')
  return <span className={styles.error}>{t('circuits.migrate.cannot', { reason })}</span>
}
