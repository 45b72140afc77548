import { useHotkeys } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Letter, Task } from '../api/types.ts'
import { SameMessageNotice } from '../components/same-message.tsx'
import { SkeletonRows } from '../components/states.tsx'
import styles from './letter.module.css'
import turn from './panels/turn-panel.module.css'
import { TurnPanel } from './panels/turn-panel.tsx'
import { RequestsSection } from './requests/requests-section.tsx'
import { AcknowledgementSection } from './sections/acknowledgement-section.tsx'
import { IncidentsSection } from './sections/incidents-section.tsx'
import { NotesSection } from './sections/notes-section.tsx'
import { OtherTasks } from './sections/other-tasks.tsx'
import { PassagesNotice } from './sections/passages-notice.tsx'
import { PromisesSection } from './sections/promises-section.tsx'
import { TransmitSection } from './sections/transmit-section.tsx'

type Props = { letter: Letter; tasks: Task[] | undefined; current: Task | undefined; onWrite: () => void }

/** « À vous de jouer » first; then what helps to do it. */
export function WorkTab({ letter, tasks, current, onWrite }: Props) {
  const { t } = useTranslation()
  useHotkeys([['E', () => letter.allows.reply === true && onWrite()]])
  return (
    <div className={styles.scrolling}>
      <IncidentsSection letter={letter} />
      <SameMessageNotice letters={letter.sameMessage} />
      <PassagesNotice passages={letter.passages} />
      {!tasks && <SkeletonRows rows={3} />}
      {tasks && current && <TurnPanel key={current.id} letter={letter} task={current} onWrite={onWrite} />}
      {tasks && !current && <p className={turn.turn}>{waitingSentence()}</p>}
      <OtherTasks tasks={(tasks ?? []).filter(({ kind }) => kind !== 'acknowledge')} current={current} />
      <TransmitSection letter={letter} />
      <RequestsSection letter={letter} />
      <PromisesSection letter={letter} />
      <NotesSection letter={letter} />
      {current?.kind !== 'acknowledge' && <AcknowledgementSection letter={letter} />}
    </div>
  )

  function waitingSentence(): string {
    if (letter.status === 'closed') return t('letter.closed')
    if (letter.status === 'registered') return t('letter.notInCircuit')
    return t('letter.notYours', { stage: letter.stage ?? '', box: letter.box?.name ?? '' })
  }
}
