import { useTranslation } from 'react-i18next'
import { useChangeDelegation, useGiveDelegation } from '../api/delegations.ts'
import type { Delegation } from '../api/types.ts'
import { TermsDialog } from './terms-dialog.tsx'

type Props = { opened: boolean; onClose: () => void }

export function GiveDialog(props: Props) {
  const { t } = useTranslation()
  const give = useGiveDelegation()
  return (
    <TermsDialog {...props} title={t('delegations.add')} done={t('delegations.form.done')} send={give.mutateAsync} />
  )
}

/** Its two people stay; for others, one is revoked and another given. */
export function ChangeDialog({ delegation, ...props }: Props & { delegation: Delegation }) {
  const { t } = useTranslation()
  const change = useChangeDelegation()
  const { id, delegator, delegate } = delegation
  return (
    <TermsDialog
      {...props}
      delegation={delegation}
      title={t('delegations.changeTitle', { delegator: delegator.name, delegate: delegate.name })}
      done={t('delegations.changed')}
      send={({ to: _to, for: _for, ...body }) => change.mutateAsync({ id, body })}
    />
  )
}
