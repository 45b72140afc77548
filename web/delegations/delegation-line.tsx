import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevokeDelegation } from '../api/delegations.ts'
import type { Delegation } from '../api/types.ts'
import { shortDay } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './delegations.module.css'
import { ChangeDialog } from './give-dialog.tsx'

/** One delegation in a sentence, what it covers and rests on; its end is confirmed, since somebody loses a right. */
export function DelegationLine({ delegation }: { delegation: Delegation }) {
  const { t, i18n } = useTranslation()
  const [asking, setAsking] = useState(false)
  const [changing, setChanging] = useState(false)
  const revoke = useRevokeDelegation()
  const { kind, scope, griffe, from, until, reference, reason, state, givenBy } = delegation
  const [delegator, delegate] = [delegation.delegator.name, delegation.delegate.name]
  const day = (value: string) => shortDay(value, i18n.language)
  const facts = [
    t(`delegations.kind.${kind}`),
    t(`delegations.scope.${scope}`),
    griffe ? t('delegations.griffe') : null,
    until
      ? t('delegations.period', { from: day(from), until: day(until) })
      : t('delegations.since', { from: day(from) }),
    reference,
    reason,
    givenBy.login === delegation.delegator.login ? null : t('delegations.recordedBy', { name: givenBy.name }),
  ].filter(Boolean)
  const confirm = () =>
    revoke.mutate(delegation, {
      onSuccess: () => {
        setAsking(false)
        tell(t('delegations.revoked'))
      },
      onError: tellProblem,
    })
  return (
    <li className={styles.line}>
      <div>
        <p>
          <strong>{t('delegations.sentence', { delegator, delegate })}</strong>{' '}
          <span className={styles.state} data-state={state}>
            {t(`delegations.state.${state}`)}
          </span>
        </p>
        <p className={`quiet ${styles.facts}`}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.acts}>
        {delegation.allows.change === true && (
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            {t('delegations.change')}
          </Button>
        )}
        {delegation.allows.revoke === true && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {t('delegations.revoke')}
          </Button>
        )}
      </div>
      <ChangeDialog delegation={delegation} opened={changing} onClose={() => setChanging(false)} />
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('delegations.revokeTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('delegations.revokeWill', { delegator, delegate })}</p>
        <div className={styles.acts}>
          <Button color="red" onClick={confirm} loading={revoke.isPending} data-autofocus>
            {t('delegations.revoke')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      </Modal>
    </li>
  )
}
