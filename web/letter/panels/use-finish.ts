import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useComplete, useTakeBack } from '../../api/tasks.ts'
import type { Completed, CompleteInput, Task } from '../../api/types.ts'
import { tell, tellProblem, tellWithUndo } from '../../lib/toast.tsx'
import { useTold } from '../told.ts'

type Options = { scan?: File | undefined; onProblem?: (error: unknown) => boolean; onDone?: () => void }

/**
 * Completes a task, says what became of the letter, and goes on: to the reader's next task on it, else to the inbox.
 * `onProblem` may take a refusal upon itself (the password asked again for a signature); the others are told.
 */
export function useFinish(task: Task) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const complete = useComplete()
  const takeBack = useTakeBack()
  const told = useTold()
  const done = ({ opened, closed, outcome }: Completed) => {
    if (task.kind === 'visa' && outcome === 'approve') return t('letter.visaGiven')
    if (closed) return t('letter.doneClosed')
    const next = opened.map(({ name }) => name).join(', ')
    return next ? t('letter.done', { next }) : t('letter.doneWaiting')
  }
  const undo = ({ decisionId }: Completed) =>
    takeBack.mutateAsync({ decisionId, letterId: task.letterId }).then(() => {
      tell(t('letter.takenBack'))
      return navigate({ to: '/courriers/$id', params: { id: task.letterId } })
    }, tellProblem)
  // A promise, not the mutation's callbacks: the live stream may take the panel away before the answer is here.
  const finish = (input: CompleteInput, { scan, onProblem, onDone }: Options = {}) =>
    complete.mutateAsync({ task, input, scan }).then(
      (completed) => {
        onDone?.()
        const message = told(completed, done(completed))
        if (isUndoable(task, completed)) tellWithUndo(message, () => undo(completed))
        else tell(message)
        return navigate({ to: '/a-faire' })
      },
      (error: unknown) => {
        if (!onProblem?.(error)) tellProblem(error)
      },
    )
  return { finish, pending: complete.isPending }
}

/** A visa, until somebody else acts; who stands in for somebody sees the letter no more once it is given. */
const isUndoable = ({ kind, via }: Task, { state, projected, closed }: Completed): boolean =>
  kind === 'visa' && via !== 'delegation' && state === 'applied' && projected && !closed

/** Whether the server lets the reader complete the task, or why not. */
export const mayComplete = (task: Task) => task.allows.complete
