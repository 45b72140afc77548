import { useTranslation } from 'react-i18next'
import type { Letter, Task } from '../../api/types.ts'
import { Due } from '../../components/when.tsx'
import { ActingFor } from '../../delegations/delegation-mark.tsx'
import { typographic } from '../../i18n/typography.ts'
import { RemindedNote } from '../../supervision/reminded-note.tsx'
import { AcknowledgePanel } from './acknowledge-panel.tsx'
import { ContributePanel } from './contribute-panel.tsx'
import { DispatchPanel } from './dispatch-panel.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { QualifyPanel } from './qualify-panel.tsx'
import { SignOnPaperPanel } from './sign-on-paper-panel.tsx'
import { TaskOwner } from './task-owner.tsx'
import { TreatPanel } from './treat-panel.tsx'
import styles from './turn-panel.module.css'

type Props = { letter: Letter; task: Task; onWrite: () => void }

/** What is wanted from the reader, by when, and the one act that does it. */
export function TurnPanel({ letter, task, onWrite }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.turn} aria-labelledby="turn">
      <div>
        <p className={styles.turnLabel}>{t(task.via === 'supervision' ? 'letter.youSupervise' : 'letter.yourTurn')}</p>
        <h2 id="turn" className={styles.turnName}>
          {typographic(task.name)}
        </h2>
        {task.dueAt && (
          <p>
            {t('letter.before')} <Due at={task.dueAt} />
          </p>
        )}
        <ActingFor task={task} />
        <RemindedNote task={task} />
        <TaskOwner task={task} />
      </div>
      <Act letter={letter} task={task} onWrite={onWrite} />
    </section>
  )
}

function Act({ letter, task, onWrite }: Props) {
  switch (task.kind) {
    case 'treat':
      return <TreatPanel letter={letter} task={task} onWrite={onWrite} />
    case 'contribute':
      return <ContributePanel letter={letter} task={task} />
    case 'qualify':
      return <QualifyPanel task={task} />
    case 'sign-on-paper':
      return <SignOnPaperPanel letter={letter} task={task} />
    case 'acknowledge':
      return <AcknowledgePanel letter={letter} task={task} />
    case 'dispatch':
      return <DispatchPanel letter={letter} task={task} />
    default:
      return <OutcomePanel task={task} />
  }
}
