import { useTranslation } from 'react-i18next'
import { useReply } from '../api/replies.ts'
import { EmptyState } from '../components/states.tsx'
import { DocumentViewer } from '../viewer/document-viewer.tsx'
import styles from './editor.module.css'

/** The stored PDF of the last saved version: exactly what will be visaed and signed. */
export function ReplyPreview({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const reply = useReply(letterId).data?.data
  return (
    <div className={styles.preview}>
      {reply?.documentId ? (
        <DocumentViewer
          key={reply.documentId}
          document={{
            id: reply.documentId,
            name: t('editor.previewName', { version: reply.version }),
            mediaType: 'application/pdf',
          }}
        />
      ) : (
        <EmptyState title={t('letter.noReply')} />
      )}
    </div>
  )
}
