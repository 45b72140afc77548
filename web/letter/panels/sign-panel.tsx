import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/problem.ts'
import type { CompleteInput, Letter, Reply, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { typographic } from '../../i18n/typography.ts'
import { shortInstant } from '../../lib/dates.ts'
import styles from './decision.module.css'
import { GriffePlace } from './griffe-place.tsx'
import type { Placement } from './griffe-sheet.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { StepUpDialog } from './step-up-dialog.tsx'
import { mayComplete, useFinish } from './use-finish.ts'

type Props = { letter: Letter; task: Task; reply: Reply | null }

/** The griffe (R14): where it goes and on which version, said before it is given; and the way by hand (R15). */
export function SignPanel({ letter, task, reply }: Props) {
  const { t, i18n } = useTranslation()
  const { finish, pending } = useFinish(task)
  const [placement, setPlacement] = useState<Placement>()
  const [asksPassword, setAsksPassword] = useState(false)
  const document = letter.documents.find(({ id }) => id === reply?.documentId)
  const pages = document?.pages ?? 1
  const byHand = task.outcomes.find(({ id }) => id === 'sign-by-hand')
  const input: CompleteInput = {
    outcome: 'sign',
    ...(reply?.sha256 && { documentSha256: reply.sha256 }),
    ...(placement && { placement }),
  }
  const sign = () =>
    finish(input, {
      onProblem: (error) => {
        const proof = isProblem(error, 'STEP_UP_REQUIRED')
        if (proof) setAsksPassword(true)
        return proof
      },
    })
  return (
    <div className={styles.griffe}>
      {reply && <p>{t('letter.sign.will', { count: pages, version: shortInstant(reply.savedAt, i18n.language) })}</p>}
      {reply && <GriffePlace reply={reply} placement={placement} onPlace={setPlacement} />}
      <div className={styles.acts}>
        <ActButton allow={mayComplete(task)} size="md" loading={pending} onAct={sign}>
          {t('letter.sign.act')}
        </ActButton>
        {byHand && (
          <ActButton allow={mayComplete(task)} variant="default" size="md" onAct={() => finish({ outcome: byHand.id })}>
            {typographic(byHand.label)}
          </ActButton>
        )}
        <OutcomePanel task={task} size="md" only={['refuse', 'return']} documentSha256={reply?.sha256 ?? undefined} />
      </div>
      <StepUpDialog
        opened={asksPassword}
        onClose={() => setAsksPassword(false)}
        onProven={() => {
          setAsksPassword(false)
          sign()
        }}
      />
    </div>
  )
}
