import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CircuitSummary,
  type ShippedCircuit,
  useDecideShipped,
  useShippedCircuit,
  useUploadCircuit,
} from '../api/circuits.ts'
import { ActButton } from '../components/act-button.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import { FindingList } from './checks.tsx'
import styles from './circuits.module.css'
import { Differences } from './differences.tsx'
import { namesOf } from './names.ts'

type Props = { circuit: CircuitSummary; onDrafted: () => void }

/** This release ships a version of the circuit that the town never had: it is offered, nothing changes by itself (R23). */
export function ShippedNews({ circuit, onDrafted }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const decide = useDecideShipped(circuit.key)
  if (!circuit.shipped) return null
  const settle = (declined: boolean) =>
    decide.mutate(declined, {
      onError: tellProblem,
      // The line that takes its place says so, with the way back.
      onSuccess: () => setOpen(false),
    })
  if (circuit.shipped.declined) {
    return (
      <p className="quiet" role="status">
        {t('circuits.shipped.declined')}{' '}
        <Button variant="subtle" size="compact-sm" loading={decide.isPending} onClick={() => settle(false)}>
          {t('circuits.shipped.reconsider')}
        </Button>
      </p>
    )
  }
  return (
    <section className={styles.news} aria-label={t('circuits.shipped.title')}>
      <p>
        <strong>{t('circuits.shipped.title')}</strong>
      </p>
      <p className="quiet">{t('circuits.shipped.intro')}</p>
      <div className={styles.acts}>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'circuits.shipped.hide' : 'circuits.shipped.review')}
        </Button>
        <Button variant="subtle" loading={decide.isPending} onClick={() => settle(true)}>
          {t('circuits.shipped.decline')}
        </Button>
      </div>
      {open && <Comparison circuit={circuit} onDrafted={onDrafted} />}
    </section>
  )
}

function Comparison({ circuit, onDrafted }: Props) {
  const shipped = useShippedCircuit(circuit.key)
  if (shipped.isError) return <ErrorState error={shipped.error} retry={() => shipped.refetch()} />
  if (!shipped.data) return <SkeletonRows rows={3} />
  return <Compared circuit={circuit} shipped={shipped.data} onDrafted={onDrafted} />
}

function Compared({ circuit, shipped, onDrafted }: Props & { shipped: ShippedCircuit }) {
  const { t } = useTranslation()
  const upload = useUploadCircuit()
  const { key, xml, inForce, findings, elements, flows } = shipped
  const nameOf = useMemo(() => namesOf(xml), [xml])
  const draft = () =>
    upload.mutate(
      { file: new File([xml], `${key}.bpmn`, { type: 'application/xml' }), key, revision: null },
      {
        onError: tellProblem,
        onSuccess: () => {
          tell(t('circuits.shipped.drafted'))
          onDrafted()
        },
      },
    )
  return (
    <div className={styles.section}>
      <h2>{t('circuits.shipped.differences', { version: inForce })}</h2>
      {elements.length === 0 && flows.length === 0 && findings.length === 0 && <p>{t('circuits.shipped.same')}</p>}
      <Differences changes={shipped} nameOf={nameOf} />
      {findings.length > 0 && <h3>{t('circuits.checks.title')}</h3>}
      <FindingList findings={findings} nameOf={nameOf} />
      <div className={styles.acts}>
        <ActButton allow={circuit.draft ? t('circuits.shipped.busy') : true} loading={upload.isPending} onAct={draft}>
          {t('circuits.shipped.draft')}
        </ActButton>
      </div>
    </div>
  )
}
