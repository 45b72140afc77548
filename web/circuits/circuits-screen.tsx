import { SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CircuitSummary, useCircuits } from '../api/circuits.ts'
import { Page } from '../components/page.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { Bindings } from './bindings.tsx'
import styles from './circuits.module.css'
import { DraftView } from './draft-view.tsx'
import { HistoryView, VersionFile } from './history-view.tsx'
import { NewCircuit } from './new-circuit.tsx'
import { ShippedNews } from './shipped-news.tsx'

const views = ['now', 'draft', 'history'] as const
type View = (typeof views)[number]

/** The town's circuits: what is in force, what is being prepared, what there was (R21, R23). */
export function CircuitsScreen() {
  const { t } = useTranslation()
  const circuits = useCircuits()
  const [chosen, setChosen] = useState<string>()
  const [view, setView] = useState<View>('now')
  const list = circuits.data ?? []
  const shown = list.find(({ key }) => key === chosen) ?? list[0]
  const circuitName = (key: string) => typographic(list.find((one) => one.key === key)?.name ?? key)
  const created = (key: string) => {
    setChosen(key)
    setView('draft')
  }
  return (
    <Page
      title={t('circuits.title')}
      intro={t('circuits.intro')}
      tools={list.some(({ allows }) => allows.change === true) && <NewCircuit onCreated={created} />}
    >
      {circuits.isError && <ErrorState error={circuits.error} retry={() => circuits.refetch()} />}
      {circuits.isPending && <SkeletonRows rows={6} />}
      <ul className={styles.list} aria-label={t('circuits.list')}>
        {list.map((circuit) => (
          <li key={circuit.key}>
            <CircuitRow circuit={circuit} pressed={circuit.key === shown?.key} choose={() => setChosen(circuit.key)} />
          </li>
        ))}
      </ul>
      {shown && (
        <>
          {shown.allows.change === true && (
            <SegmentedControl
              aria-label={t('circuits.views')}
              value={view}
              data={views.map((value) => ({ value, label: t(`circuits.view.${value}`) }))}
              onChange={(value) => setView(views.find((one) => one === value) ?? 'now')}
            />
          )}
          <ShippedNews key={`${shown.key} news`} circuit={shown} onDrafted={() => setView('draft')} />
          <Shown
            key={shown.key}
            circuit={shown}
            view={view}
            circuitName={circuitName}
            onPublished={() => setView('history')}
          />
        </>
      )}
      {list.length > 0 && <Bindings circuitName={circuitName} />}
    </Page>
  )
}

function CircuitRow({ circuit, pressed, choose }: { circuit: CircuitSummary; pressed: boolean; choose: () => void }) {
  const { t } = useTranslation()
  const { key, name, own, version, underWay, draft, shipped } = circuit
  const row = useRef<HTMLButtonElement>(null)
  // On a phone the circuits are a strip: the chosen one comes into sight, and the page stays where it is.
  useEffect(() => {
    if (pressed) row.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pressed])
  return (
    <button ref={row} type="button" className={styles.row} aria-pressed={pressed} onClick={choose}>
      <span>{typographic(name)}</span>
      <span className="quiet">
        {own && `${t('circuits.own')} « ${key} » · `}
        {version === null ? '—' : t('letter.circuitVersion', { version })}
        {underWay !== null && ` · ${t('circuits.underWay', { count: underWay })}`}
        {draft && ` · ${t('circuits.hasDraft')}`}
        {shipped && !shipped.declined && ` · ${t('circuits.shipped.mark')}`}
      </span>
    </button>
  )
}

type ShownProps = { circuit: CircuitSummary; view: View; circuitName: (key: string) => string; onPublished: () => void }

function Shown({ circuit, view, circuitName, onPublished }: ShownProps) {
  const { t } = useTranslation()
  const { key, version, calls, calledBy, boxes } = circuit
  if (view === 'draft') return <DraftView circuit={circuit} circuitName={circuitName} onPublished={onPublished} />
  if (view === 'history') return <HistoryView circuit={key} current={version} circuitName={circuitName} />
  if (version === null) return <p>{t('circuits.noVersion')}</p>
  const names = (keys: readonly string[]) => keys.map(circuitName).join(', ')
  return (
    <>
      {boxes.length > 0 && (
        <p className="quiet">{t('circuits.boxes', { names: boxes.map(({ name }) => typographic(name)).join(', ') })}</p>
      )}
      {boxes.length === 0 && calledBy.length === 0 && <p>{t('circuits.noBox')}</p>}
      {calls.length > 0 && <p className="quiet">{t('circuits.calls', { names: names(calls) })}</p>}
      {calledBy.length > 0 && <p className="quiet">{t('circuits.calledBy', { names: names(calledBy) })}</p>}
      <VersionFile key={version} circuit={key} version={version} />
    </>
  )
}
