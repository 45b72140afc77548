import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { useReactivate, useUser, useWithdrawRequest } from '../api/users.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { AccessPanel } from './access-panel.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { IdentityForm } from './identity-form.tsx'
import { PositionsPanel } from './positions-panel.tsx'

/** One account: what it says, which functions, what waits, how the person gets in, and its end. */
export function UserSheet({ login, onClose }: { login: string | null; onClose: () => void }) {
  const { t } = useTranslation()
  const user = useUser(login)
  return (
    <Drawer
      opened={login !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={user.data?.name ?? login}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {user.isError && <ErrorState error={user.error} retry={() => user.refetch()} />}
      {user.isPending && <SkeletonRows rows={4} />}
      {user.data && <Account key={user.data.login} account={user.data} />}
    </Drawer>
  )
}

function Account({ account }: { account: UserAccount }) {
  const { t, i18n } = useTranslation()
  const [closing, setClosing] = useState(false)
  const reactivate = useReactivate(account.login)
  const { login, closedAt, tasksTo, allows } = account
  return (
    <>
      <p className="quiet">{login}</p>
      {closedAt && <p>{t('users.closedSince', { when: shortInstant(closedAt, i18n.language) })}</p>}
      {tasksTo && <p>{t('users.tasksTo', { name: tasksTo.name })}</p>}
      <Pending account={account} />
      <PositionsPanel account={account} />
      {allows.change === true && <IdentityForm account={account} />}
      <AccessPanel account={account} />
      <div className={styles.acts}>
        {allows.close === true && (
          <Button variant="default" onClick={() => setClosing(true)}>
            {t('users.close')}
          </Button>
        )}
        {typeof allows.close === 'string' && <p className="quiet">{allows.close}</p>}
        {allows.reactivate === true && (
          <Button
            loading={reactivate.isPending}
            onClick={() =>
              reactivate.mutate(undefined, {
                onSuccess: ({ state }) => tell(t(state === 'closed' ? 'users.waits' : 'users.reactivated')),
                onError: tellProblem,
              })
            }
          >
            {t('users.reactivate')}
          </Button>
        )}
      </div>
      <CloseDialog account={account} opened={closing} onClose={() => setClosing(false)} />
    </>
  )
}

function Pending({ account }: { account: UserAccount }) {
  const { t, i18n } = useTranslation()
  const withdraw = useWithdrawRequest(account.login)
  if (!account.pending?.length) return null
  return (
    <section className={styles.plan} aria-label={t('users.pending')}>
      <h3>{t('users.pending')}</h3>
      {account.pending.map(({ id, summary, askedBy, askedAt }) => (
        <div key={id}>
          <p>{summary}</p>
          <p className="quiet">
            {t('users.asked', { name: askedBy.name, when: shortInstant(askedAt, i18n.language) })}
          </p>
          <Button
            variant="default"
            size="xs"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(id, { onSuccess: () => tell(t('users.withdrawn')), onError: tellProblem })}
          >
            {t('users.withdraw')}
          </Button>
        </div>
      ))}
    </section>
  )
}
