import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useComplete } from '../../api/tasks.ts'
import type { Completed, CompleteInput, Task } from '../../api/types.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
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
  const told = useTold()
  const done = ({ opened, closed }: Completed) => {
    if (closed) return t('letter.doneClosed')
    const next = opened.map(({ name }) => name).join(', ')
    return next ? t('letter.done', { next }) : t('letter.doneWaiting')
  }
  // A promise, not the mutation's callbacks: the live stream may take the panel away before the answer is here.
  const finish = (input: CompleteInput, { scan, onProblem, onDone }: Options = {}) =>
    complete.mutateAsync({ task, input, scan }).then(
      (completed) => {
        onDone?.()
        tell(told(completed, done(completed)))
        return navigate({ to: '/a-faire' })
      },
      (error: unknown) => {
        if (!onProblem?.(error)) tellProblem(error)
      },
    )
  return { finish, pending: complete.isPending }
}

/** Whether the server lets the reader complete the task, or why not. */
export const mayComplete = (task: Task) => task.allows.complete
