import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CircuitVersion, useCircuitSheet, useCircuitVersion, useRetireVersion } from '../api/circuits.ts'
import { downloadBlob } from '../api/documents.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './circuits.module.css'
import { Drawing } from './drawing.tsx'
import { Migration } from './migration.tsx'

type Props = { circuit: string; current: number | null; circuitName: (key: string) => string }

/** Every version that the circuit ever had, who published it, and the letters that are in it. */
export function HistoryView({ circuit, current, circuitName }: Props) {
  const sheet = useCircuitSheet(circuit)
  const [shown, setShown] = useState<{ version: number; as: 'file' | 'migration' }>()
  if (sheet.isError) return <ErrorState error={sheet.error} retry={() => sheet.refetch()} />
  if (!sheet.data) return <SkeletonRows rows={4} />
  return (
    <>
      <ul className={styles.plain}>
        {sheet.data.history.map((version) => (
          <li key={version.version}>
            <VersionLine
              circuit={circuit}
              version={version}
              circuitName={circuitName}
              show={(as) => setShown({ version: version.version, as })}
            />
          </li>
        ))}
      </ul>
      {shown?.as === 'file' && <VersionFile key={shown.version} circuit={circuit} version={shown.version} />}
      {shown?.as === 'migration' && current !== null && (
        <Migration key={shown.version} circuit={circuit} from={shown.version} to={current} />
      )}
    </>
  )
}

type LineProps = {
  circuit: string
  version: CircuitVersion
  circuitName: (key: string) => string
  show: (as: 'file' | 'migration') => void
}

function VersionLine({ circuit, version: one, circuitName, show }: LineProps) {
  const { t } = useTranslation()
  const retire = useRetireVersion(circuit)
  const { version, status, inForce, publishedAt, publishedBy, because, underWay, allows } = one
  return (
    <div className={styles.version}>
      <div>
        <p>
          <strong>{t('letter.circuitVersion', { version })}</strong>{' '}
          <span className="quiet">{inForce ? t('circuits.inForce') : t(`circuits.status.${status}`)}</span>
        </p>
        <p className="quiet">
          <When day={publishedAt} />
          {publishedBy && ` · ${publishedBy.name}`}
          {because && ` · ${t('circuits.because', { name: circuitName(because) })}`}
          {underWay !== null && ` · ${t('circuits.underWay', { count: underWay })}`}
        </p>
      </div>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="xs"
          aria-label={t('circuits.seeVersion', { version })}
          onClick={() => show('file')}
        >
          {t('circuits.see')}
        </Button>
        {!inForce && (underWay ?? 0) > 0 && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('circuits.migrate.of', { version })}
            onClick={() => show('migration')}
          >
            {t('circuits.migrate.act')}
          </Button>
        )}
        {allows.retire === true && (
          <Button
            variant="subtle"
            size="xs"
            aria-label={t('circuits.retireVersion', { version })}
            loading={retire.isPending}
            onClick={() =>
              retire.mutate(version, {
                onSuccess: () => tell(t('circuits.retired', { version })),
                onError: tellProblem,
              })
            }
          >
            {t('circuits.retire')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** One published version as its author drew it, and the file itself for any BPMN editor (R23). */
export function VersionFile({ circuit, version }: { circuit: string; version: number }) {
  const { t } = useTranslation()
  const file = useCircuitVersion(circuit, version)
  if (file.isError) return <ErrorState error={file.error} retry={() => file.refetch()} />
  if (!file.data) return <SkeletonRows rows={6} />
  const { xml, name } = file.data
  return (
    <>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="xs"
          aria-label={t('circuits.downloadVersion', { version })}
          onClick={() => downloadBlob(new Blob([xml], { type: 'application/xml' }), `${circuit}-v${version}.bpmn`)}
        >
          {t('circuits.download')}
        </Button>
      </div>
      <Drawing xml={xml} name={name} />
    </>
  )
}
