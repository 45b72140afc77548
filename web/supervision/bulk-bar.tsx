import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SupervisedLetter } from '../api/types.ts'
import styles from './supervision.module.css'
import type { Acting } from './task-dialog.tsx'

type Waiting = SupervisedLetter['tasks'][number]
type Props = { tasks: readonly Waiting[]; onAct: (acting: Acting) => void; onClear: () => void }

/** What the chosen tasks share, and how many of them each act is for. */
export function BulkBar({ tasks, onAct, onClear }: Props) {
  const { t } = useTranslation()
  const toRemind = tasks.filter(({ remind }) => remind === true)
  const toAssign = tasks.filter(({ task }) => task.allows.assign === true)
  return (
    <section className={styles.bulk} aria-label={t('supervision.chosenTasks')}>
      <strong role="status">{t('supervision.chosen', { count: tasks.length })}</strong>
      <Button size="xs" disabled={toRemind.length === 0} onClick={() => onAct({ act: 'remind', tasks: toRemind })}>
        {t('supervision.remindSeveral', { count: toRemind.length })}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={toAssign.length === 0}
        onClick={() => onAct({ act: 'assign', tasks: toAssign })}
      >
        {t('supervision.assignSeveral', { count: toAssign.length })}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {t('common.cancel')}
      </Button>
    </section>
  )
}
