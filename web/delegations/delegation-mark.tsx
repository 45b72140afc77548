import { SegmentedControl } from '@mantine/core'
import { IconUserShare } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Task } from '../api/types.ts'
import { chooseActingFor, useActingFor } from './acting-for.ts'
import styles from './delegations.module.css'

/** « par délégation de Mme X »: what one does here is done in somebody else's name. */
export function DelegationMark({ task, full = false }: { task: Task; full?: boolean }) {
  const { t } = useTranslation()
  const [principal] = task.principals
  if (!principal) return null
  const names = task.principals.map(({ name }) => name).join(', ')
  const { reference } = principal
  return (
    <span className={styles.mark}>
      <IconUserShare size={14} aria-hidden />{' '}
      {full && reference
        ? t('delegations.badgeAct', { name: names, reference })
        : t('delegations.badge', { name: names })}
    </span>
  )
}

/** Where several have delegated the task, one says in whose name one acts. */
export function ActingFor({ task }: { task: Task }) {
  const { t } = useTranslation()
  const login = useActingFor(task)
  if (login === undefined) return <DelegationMark task={task} full />
  return (
    <div>
      <p className="quiet">{t('delegations.inNameOf')}</p>
      <SegmentedControl
        aria-label={t('delegations.inNameOf')}
        value={login}
        onChange={(next) => chooseActingFor(task.id, next)}
        data={task.principals.map((one) => ({ value: one.login, label: one.name }))}
      />
    </div>
  )
}
