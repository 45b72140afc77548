import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../components/page.tsx'
import type { Done } from './draft.ts'
import styles from './register.module.css'

const accepted = 'application/pdf,image/jpeg,image/png,image/tiff'

type Props = {
  onFiles: (files: File[]) => void
  done?: Done | undefined
  title?: string
  intro?: string
  children?: ReactNode
}

/** Drop the scans anywhere here, or choose them: several make a stack. */
export function DropZone({ onFiles, done, title, intro, children }: Props) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <Page title={title ?? t('register.title')} intro={intro ?? t('register.intro')} narrow>
      <section
        className={styles.drop}
        data-over={over || undefined}
        aria-label={t('register.drop')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={40} stroke={1.4} aria-hidden />
        <p className={styles.dropTitle}>{t('register.drop')}</p>
        <p className="quiet">{t('register.formats')}</p>
        <FileButton multiple accept={accepted} onChange={onFiles} inputProps={{ 'aria-label': t('register.choose') }}>
          {(props) => (
            <Button {...props} size="md">
              {t('register.choose')}
            </Button>
          )}
        </FileButton>
      </section>
      <output>
        {done && (
          <p className={styles.done}>
            {t('register.done', { chrono: done.chrono ?? '' })}{' '}
            <Link to="/courriers/$id" params={{ id: done.id }}>
              {done.subject}
            </Link>
          </p>
        )}
      </output>
      {children}
    </Page>
  )
}
