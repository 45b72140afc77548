import 'react-pdf/dist/Page/TextLayer.css'
import './print.css'
import { Box, Skeleton } from '@mantine/core'
import { useElementSize, useIntersection, useMergedRef } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Document, Page } from 'react-pdf'
import { ErrorState } from '../components/states.tsx'
import { pdfOptions } from './pdf-engine.ts'
import styles from './viewer.module.css'

type Props = { file: Blob; zoom: number; label: string; onPages?: (count: number) => void }

/** The pages under each other, sharp at any zoom; those far from sight are drawn when one comes near. Scrolled by keyboard too. */
export function PdfPages({ file, zoom, label, onPages }: Props) {
  const { t } = useTranslation()
  const [pages, setPages] = useState(0)
  const { ref, width } = useElementSize()
  const source = useMemo(() => file, [file])
  return (
    <Box component="section" className={styles.scroll} aria-label={label} tabIndex={0}>
      <div ref={ref} className={styles.sheets}>
        <Document
          file={source}
          options={pdfOptions}
          loading={<Skeleton className={styles.sheet} style={{ aspectRatio: '210 / 297' }} />}
          error={<ErrorState error={new Error(t('viewer.unreadable'))} />}
          onLoadSuccess={({ numPages }) => {
            setPages(numPages)
            onPages?.(numPages)
          }}
        >
          {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
            <Sheet key={number} number={number} width={Math.max(240, width * zoom)} />
          ))}
        </Document>
      </div>
    </Box>
  )
}

function Sheet({ number, width }: { number: number; width: number }) {
  const [ratio, setRatio] = useState(210 / 297)
  const { ref: seen, entry } = useIntersection({ rootMargin: '800px' })
  const [drawn, setDrawn] = useState(number === 1)
  if (entry?.isIntersecting && !drawn) setDrawn(true)
  const ref = useMergedRef<HTMLDivElement>(seen)
  return (
    <div ref={ref} className={styles.sheet} style={{ width, minHeight: width / ratio }}>
      {drawn && (
        <Page
          pageNumber={number}
          width={width}
          renderAnnotationLayer={false}
          loading=""
          onLoadSuccess={(page) => setRatio(page.originalWidth / page.originalHeight)}
        />
      )}
    </div>
  )
}
