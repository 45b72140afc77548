import { Button, FileButton, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../api/types.ts'
import { fetchExport, type ImportKind, useImport } from '../api/users.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { ImportLines } from './import-lines.tsx'

/** Files out and in (R21): an import is rehearsed, read line by line, and only then applied, all of it or nothing. */
export function FilesPanel() {
  const { t } = useTranslation()
  const [kind, setKind] = useState<ImportKind>('users')
  return (
    <>
      <p>{t('users.filesIntro')}</p>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => save('users', 'personnes.csv')}>
          {t('users.exportUsers')}
        </Button>
        <Button variant="default" onClick={() => save('units', 'organigramme.csv')}>
          {t('users.exportUnits')}
        </Button>
      </div>
      <section className={styles.section} aria-labelledby="import">
        <h2 id="import">{t('users.importWhat')}</h2>
        <SegmentedControl
          aria-label={t('users.importWhat')}
          value={kind}
          onChange={(value) => setKind(value === 'units' ? 'units' : 'users')}
          data={[
            { value: 'users', label: t('users.importUsers') },
            { value: 'units', label: t('users.importUnits') },
          ]}
        />
        <Import key={kind} kind={kind} />
      </section>
    </>
  )
}

function Import({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation()
  const bring = useImport(kind)
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<ImportReport>()
  const rehearse = async (file: File | null) => {
    if (!file) return
    const text = textOf(new Uint8Array(await file.arrayBuffer()))
    setCsv(text)
    bring.mutate({ csv: text, dryRun: true }, { onSuccess: setReport })
  }
  const apply = () =>
    bring.mutate(
      { csv, dryRun: false },
      {
        onSuccess: (done) => {
          setReport(done)
          if (done.done) tell(t('users.applied'))
        },
      },
    )
  const ready = report && !report.done && report.refused === 0
  return (
    <>
      <div className={styles.acts}>
        <FileButton accept=".csv,text/csv" onChange={rehearse}>
          {(props) => (
            <Button {...props} variant="default" loading={bring.isPending}>
              {t('users.chooseFile')}
            </Button>
          )}
        </FileButton>
        {ready && (
          <Button loading={bring.isPending} onClick={apply}>
            {t('users.apply')}
          </Button>
        )}
      </div>
      {bring.error && <p role="alert">{sentenceOf(bring.error, t)}</p>}
      {report && <ImportLines report={report} />}
    </>
  )
}

/** Spreadsheets of this country still write Windows-1252 where they are not told otherwise. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function save(kind: ImportKind, name: string): Promise<void> {
  try {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await fetchExport(kind))
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
  } catch (error) {
    tellProblem(error)
  }
}
