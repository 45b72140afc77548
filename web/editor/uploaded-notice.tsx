import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './editor.module.css'

/** The reply is a PDF that came from elsewhere: it is replaced by another file, or by a text written here. */
export function UploadedNotice({ children, onWrite }: { children: ReactNode; onWrite: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.uploaded}>
      <p>{t('editor.isUploaded')}</p>
      {children}
      <Button size="xs" variant="subtle" onClick={onWrite}>
        {t('editor.writeInstead')}
      </Button>
    </div>
  )
}
