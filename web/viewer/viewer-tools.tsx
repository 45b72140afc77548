import { ActionIcon, Tooltip } from '@mantine/core'
import { IconDownload, IconPrinter, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadBlob } from '../api/documents.ts'
import { tellProblem } from '../lib/toast.tsx'
import styles from './viewer.module.css'

const zooms: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

type Props = { file: Blob; name: string; zoom: number; pages: number; onZoom: (zoom: number) => void }

export function ViewerTools({ file, name, zoom, pages, onZoom }: Props) {
  const { t } = useTranslation()
  const step = (by: 1 | -1) => {
    const next = zooms[zooms.indexOf(zoom) + by]
    if (next !== undefined) onZoom(next)
  }
  return (
    <div className={styles.tools}>
      <span className={`${styles.name} truncate`}>{name}</span>
      {pages > 0 && <span className={`${styles.pages} quiet tabular`}>{t('viewer.pages', { count: pages })}</span>}
      <span className={styles.gap} />
      <Tool label={t('viewer.smaller')} onClick={() => step(-1)} disabled={zoom === zooms[0]}>
        <IconZoomOut size={18} aria-hidden />
      </Tool>
      <span className={`${styles.zoom} tabular`}>{Math.round(zoom * 100)} %</span>
      <Tool label={t('viewer.larger')} onClick={() => step(1)} disabled={zoom === zooms.at(-1)}>
        <IconZoomIn size={18} aria-hidden />
      </Tool>
      <Tool label={t('viewer.print')} onClick={() => print(file)}>
        <IconPrinter size={18} aria-hidden />
      </Tool>
      <Tool label={t('viewer.download')} onClick={() => downloadBlob(file, name)}>
        <IconDownload size={18} aria-hidden />
      </Tool>
    </div>
  )
}

const print = (file: Blob) =>
  import('./print-pdf.ts').then(({ printPdf }) => printPdf(file)).catch((error) => tellProblem(error))

type ToolProps = { label: string; onClick: () => void; disabled?: boolean; children: ReactNode }

function Tool({ label, onClick, disabled = false, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink)"
        size={32}
        aria-label={label}
        onClick={onClick}
        disabled={disabled}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
