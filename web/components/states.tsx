import { Button, Skeleton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceOf } from '../lib/errors.ts'
import styles from './states.module.css'

/** Something could not be read: what, in a sentence, and a way on. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={styles.error}>
      <IconAlertTriangle size={20} aria-hidden />
      <p>{sentenceOf(error, t)}</p>
      {retry && (
        <Button variant="default" size="xs" onClick={retry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  )
}

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children && <div className="quiet">{children}</div>}
    </div>
  )
}

/** Grey lines of the size of what comes, so that nothing jumps when it is there. */
export function SkeletonRows({ rows = 8, height = 36 }: { rows?: number; height?: number }) {
  const { t } = useTranslation()
  return (
    <div aria-busy role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, row) => `line-${row}`).map((key) => (
        <div key={key} className={styles.row} style={{ height }}>
          <Skeleton height={12} width="70%" />
        </div>
      ))}
    </div>
  )
}
