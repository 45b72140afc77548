import { Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentBytes } from '../api/documents.ts'
import { ErrorState } from '../components/states.tsx'
import { ImagePage } from './image-page.tsx'
import styles from './viewer.module.css'
import { ViewerTools } from './viewer-tools.tsx'

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((chunk) => ({ default: chunk.PdfPages })))

type Shown = { id: string; name: string; mediaType: string }

/** A stored document, beside the work. */
export function DocumentViewer({ document }: { document: Shown }) {
  const bytes = useDocumentBytes(document.id)
  if (bytes.isError) return <ErrorState error={bytes.error} retry={() => bytes.refetch()} />
  if (!bytes.data) return <Waiting />
  return <FileViewer file={bytes.data} name={document.name} />
}

/** A file that is here already: stored, or dropped a moment ago. */
export function FileViewer({ file, name }: { file: Blob; name: string }) {
  const { t } = useTranslation()
  const [zoom, setZoom] = useState(1)
  const [pages, setPages] = useState(0)
  const label = t('viewer.document', { name })
  return (
    <div className={styles.viewer}>
      <ViewerTools file={file} name={name} zoom={zoom} pages={pages} onZoom={setZoom} />
      {file.type.startsWith('image/') ? (
        <ImagePage file={file} zoom={zoom} label={label} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <PdfPages file={file} zoom={zoom} label={label} onPages={setPages} />
        </Suspense>
      )}
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className={styles.scroll} role="status" aria-busy aria-label={t('common.loading')}>
      <Skeleton className={styles.sheet} style={{ aspectRatio: '210 / 297' }} />
    </div>
  )
}
