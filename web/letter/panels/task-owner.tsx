import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../api/session.ts'
import { useClaim } from '../../api/tasks.ts'
import type { Task } from '../../api/types.ts'
import { tellProblem } from '../../lib/toast.tsx'

/** Who has it in hand; taking it or giving it back can be undone at once, so it asks nothing. */
export function TaskOwner({ task }: { task: Task }) {
  const { t } = useTranslation()
  const me = useMe().data?.user.login
  const claim = useClaim()
  const act = task.assignee?.login === me ? 'release' : 'claim'
  const change = () => claim.mutate({ task, act }, { onError: tellProblem })
  if (!task.assignee && task.allows.claim !== true) return null
  return (
    <p className="quiet">
      {task.assignee && t(act === 'release' ? 'letter.inYourHands' : 'letter.inHandsOf', { name: task.assignee.name })}{' '}
      {task.allows[act] === true && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={task.assignee ? 0 : -8}
          onClick={change}
          loading={claim.isPending}
        >
          {t(`letter.${act}`)}
        </Button>
      )}
    </p>
  )
}
