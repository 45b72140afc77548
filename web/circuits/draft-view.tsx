import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CircuitDraft,
  type CircuitSummary,
  useCircuitDraft,
  useCircuitEffects,
  useDropDraft,
  useTryDraft,
  useUploadCircuit,
} from '../api/circuits.ts'
import { downloadBlob } from '../api/documents.ts'
import { ActButton } from '../components/act-button.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import { Checks } from './checks.tsx'
import styles from './circuits.module.css'
import { Drawing } from './drawing.tsx'
import { Effects } from './effects.tsx'
import { ChooseFile, FileDrop } from './file-drop.tsx'
import { marksOf } from './marks-of.ts'
import { namesOf } from './names.ts'
import { PublishDialog } from './publish-dialog.tsx'
import { Trial } from './trial.tsx'

type Props = { circuit: CircuitSummary; circuitName: (key: string) => string; onPublished: () => void }

/** What the mail office works on: a file, checked, tried on past letters, compared, and published (R21, R23). */
export function DraftView({ circuit, circuitName, onPublished }: Props) {
  const { t } = useTranslation()
  const upload = useUploadCircuit()
  const revision = circuit.draft?.revision ?? null
  const send = (file: File) =>
    upload.mutate(
      { file, key: circuit.key, revision },
      { onSuccess: () => tell(t('circuits.uploaded')), onError: tellProblem },
    )
  if (revision === null) return <FileDrop onFile={send} loading={upload.isPending} />
  return (
    <Present
      key={revision}
      circuit={circuit}
      circuitName={circuitName}
      onPublished={onPublished}
      revision={revision}
      replace={<ChooseFile onFile={send} loading={upload.isPending} label={t('circuits.replace')} />}
    />
  )
}

function Present({ revision, ...rest }: Props & { revision: number; replace: ReactNode }) {
  const draft = useCircuitDraft(rest.circuit.key, revision)
  if (draft.isError) return <ErrorState error={draft.error} retry={() => draft.refetch()} />
  if (!draft.data) return <SkeletonRows rows={8} />
  return <Checked {...rest} draft={draft.data} />
}

type CheckedProps = Props & { draft: CircuitDraft; replace: ReactNode }

function Checked({ circuit, circuitName, onPublished, draft, replace }: CheckedProps) {
  const { t } = useTranslation()
  const { key, xml, findings, revision, allows } = draft
  const attempt = useTryDraft(key)
  const effects = useCircuitEffects(key, revision)
  const remove = useDropDraft(key)
  const [publishing, setPublishing] = useState(false)
  const nameOf = useMemo(() => namesOf(xml), [xml])
  const marks = useMemo(() => marksOf(findings, attempt.data, t), [findings, attempt.data, t])
  const giveUp = () => remove.mutate(revision, { onSuccess: () => tell(t('circuits.gaveUp')), onError: tellProblem })
  return (
    <>
      <DraftHead draft={draft} />
      <div className={styles.acts}>
        <ActButton allow={allows.publish} onAct={() => effects.data && setPublishing(true)}>
          {t('circuits.publish.act')}
        </ActButton>
        <ActButton
          variant="default"
          allow={allows.simulate}
          loading={attempt.isPending}
          onAct={() => attempt.mutate(undefined, { onError: tellProblem })}
        >
          {t(attempt.data ? 'circuits.trial.again' : 'circuits.trial.act')}
        </ActButton>
        {replace}
        <Button variant="default" onClick={() => downloadBlob(new Blob([xml]), `${key}.bpmn`)}>
          {t('circuits.download')}
        </Button>
        <Button variant="subtle" loading={remove.isPending} onClick={giveUp}>
          {t('circuits.giveUp')}
        </Button>
      </div>
      <Checks findings={findings} nameOf={nameOf} />
      <Drawing xml={xml} name={circuit.name} marks={marks} steps={false} />
      {attempt.data && <Trial trial={attempt.data} nameOf={nameOf} />}
      {effects.isError && <ErrorState error={effects.error} retry={() => effects.refetch()} />}
      {effects.data && draft.status !== 'draft' && (
        <>
          <Effects effects={effects.data} nameOf={nameOf} circuitName={circuitName} />
          <PublishDialog
            effects={effects.data}
            name={circuit.name}
            tried={attempt.data !== undefined || draft.status === 'simulated'}
            opened={publishing}
            onClose={() => setPublishing(false)}
            onDone={onPublished}
          />
        </>
      )}
    </>
  )
}

function DraftHead({ draft: { status, changedBy, changedAt, basedOn } }: { draft: CircuitDraft }) {
  const { t } = useTranslation()
  return (
    <p>
      <strong>{t(`circuits.status.${status}`)}</strong>{' '}
      <span className="quiet">
        {changedBy && t('circuits.draftBy', { name: changedBy.name })} · <When day={changedAt} />
        {basedOn !== null && ` · ${t('circuits.basedOn', { version: basedOn })}`}
      </span>
    </p>
  )
}
