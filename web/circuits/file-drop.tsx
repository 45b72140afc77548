import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from './accepted.ts'
import styles from './circuits.module.css'

type Props = { onFile: (file: File) => void; loading: boolean }

/** Drop a BPMN file here, or choose it. */
export function FileDrop({ onFile, loading }: Props) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <section
      className={styles.drop}
      data-over={over || undefined}
      aria-label={t('circuits.drop')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={36} stroke={1.4} aria-hidden />
      <p>{t('circuits.drop')}</p>
      <p className="quiet">{t('circuits.dropHint')}</p>
      <ChooseFile onFile={onFile} loading={loading} label={t('circuits.choose')} primary />
    </section>
  )
}

/** The same by a button. */
export function ChooseFile({ onFile, loading, label, primary }: Props & { label: string; primary?: boolean }) {
  return (
    <FileButton accept={accepted} onChange={(file) => file && onFile(file)} inputProps={{ 'aria-label': label }}>
      {(props) => (
        <Button {...props} variant={primary ? 'filled' : 'default'} loading={loading}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
