import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGiveDelegation } from '../api/delegations.ts'
import { isProblem } from '../api/problem.ts'
import type { DelegationInput } from '../api/types.ts'
import { StepUpDialog } from '../letter/panels/step-up-dialog.tsx'
import { tell } from '../lib/toast.tsx'
import { GiveForm } from './give-form.tsx'

/** Giving a delegation; with a griffe, the signatory proves who he is (R14). */
export function GiveDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const give = useGiveDelegation()
  const [toProve, setToProve] = useState<DelegationInput>()
  const submit = (input: DelegationInput) =>
    give.mutate(input, {
      onSuccess: () => {
        tell(t('delegations.form.done'))
        onClose()
      },
      onError: (error) => {
        if (isProblem(error, 'STEP_UP_REQUIRED')) setToProve(input)
      },
    })
  const problem = isProblem(give.error, 'STEP_UP_REQUIRED') ? null : give.error
  return (
    <>
      <Modal
        opened={opened && !toProve}
        onClose={onClose}
        title={t('delegations.add')}
        size="lg"
        keepMounted={toProve !== undefined}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <GiveForm pending={give.isPending} problem={problem} onSubmit={submit} />
      </Modal>
      <StepUpDialog
        opened={toProve !== undefined}
        onClose={() => setToProve(undefined)}
        onProven={() => {
          const input = toProve
          setToProve(undefined)
          if (input) submit(input)
        }}
      />
    </>
  )
}
