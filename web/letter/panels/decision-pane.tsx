import { useHotkeys } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/replies.ts'
import type { Letter, Task } from '../../api/types.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx'
import { Due } from '../../components/when.tsx'
import { ActingFor } from '../../delegations/delegation-mark.tsx'
import { typographic } from '../../i18n/typography.ts'
import { useUnderThumb } from '../../lib/use-under-thumb.ts'
import { DocumentViewer } from '../../viewer/document-viewer.tsx'
import styles from './decision.module.css'
import { OutcomePanel } from './outcome-panel.tsx'
import { SignPanel } from './sign-panel.tsx'

/** The incoming letter is on the left; here the reply, exactly as it will leave, and the decision fixed under it. */
export function DecisionPane({ letter, task }: { letter: Letter; task: Task }) {
  const { t } = useTranslation()
  const reply = useReply(letter.id)
  const bar = useUnderThumb<HTMLElement>()
  useHotkeys([['V', () => bar.current?.querySelector<HTMLButtonElement>('button')?.focus()]])
  const shown = reply.data?.data
  const document = letter.documents.find(({ id }) => id === shown?.documentId)
  return (
    <div className={styles.pane}>
      <div className={styles.reply}>
        {reply.isPending && <SkeletonRows rows={10} />}
        {reply.isError && <ErrorState error={reply.error} retry={() => reply.refetch()} />}
        {shown?.documentId && (
          <DocumentViewer
            document={{
              id: shown.documentId,
              name: document?.name ?? t('vocabulary.document.reply'),
              mediaType: 'application/pdf',
            }}
          />
        )}
        {reply.isSuccess && !shown?.documentId && <EmptyState title={t('letter.noReply')} />}
      </div>
      <section ref={bar} className={styles.bar} aria-labelledby="turn">
        <div className={styles.asked}>
          <h2 id="turn" className={styles.name}>
            {typographic(task.name)}
          </h2>
          <Due at={task.dueAt} />
          <ActingFor task={task} />
          {shown?.signatory && <p className="quiet">{t('letter.toSign', { name: shown.signatory.name })}</p>}
        </div>
        {task.kind === 'sign' ? (
          <SignPanel letter={letter} task={task} reply={shown ?? null} />
        ) : (
          <OutcomePanel task={task} documentSha256={shown?.sha256 ?? undefined} />
        )}
      </section>
    </div>
  )
}
