import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClaim, useTakeOver } from '../../api/tasks.ts'
import type { Task } from '../../api/types.ts'
import { shortInstant } from '../../lib/dates.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { ReasonForm } from './reason-form.tsx'

/**
 * Who has it in hand, and since when. Taking it or giving it back can be undone at once, so it asks nothing; taking it out
 * of a colleague's hands asks why.
 */
export function TaskOwner({ task }: { task: Task }) {
  const { t } = useTranslation()
  const claim = useClaim()
  const takeOver = useTakeOver()
  const [asking, setAsking] = useState(false)
  const act = task.allows.release === true ? 'release' : 'claim'
  const change = () => claim.mutate({ task, act }, { onError: tellProblem })
  if (!task.assignee && task.allows.claim !== true) return null
  if (asking) {
    return (
      <ReasonForm
        label={t('letter.takeOverReason')}
        act={t('letter.takeOverAct')}
        pending={takeOver.isPending}
        onSubmit={(reason) =>
          takeOver.mutate({ task, reason }, { onSuccess: () => tell(t('letter.takenOver')), onError: tellProblem })
        }
        onCancel={() => setAsking(false)}
      />
    )
  }
  return (
    <p className="quiet">
      <Holder task={task} />{' '}
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
      {task.allows.takeOver === true && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
          {t('letter.takeOver')}
        </Button>
      )}
    </p>
  )
}

function Holder({ task: { assignee, claimedAt, claimedFor, allows } }: { task: Task }) {
  const { t, i18n } = useTranslation()
  if (!assignee) return null
  if (allows.release === true && !claimedFor) return t('letter.inYourHands')
  const name = claimedFor
    ? t('delegations.claimedFor', { name: claimedFor.name, principal: assignee.name })
    : assignee.name
  if (!claimedAt) return t('letter.inHandsOf', { name })
  return t('letter.inHandsSince', { name, since: shortInstant(claimedAt, i18n.language) })
}
