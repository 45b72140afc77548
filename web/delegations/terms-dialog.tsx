import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/problem.ts'
import type { Delegation, DelegationInput } from '../api/types.ts'
import { StepUpDialog } from '../letter/panels/step-up-dialog.tsx'
import { tell } from '../lib/toast.tsx'
import { GiveForm } from './give-form.tsx'

type Props = {
  opened: boolean
  onClose: () => void
  title: string
  /** What is said afterwards. */
  done: string
  send: (input: DelegationInput) => Promise<unknown>
  /** The one whose terms are changed. */
  delegation?: Delegation
}

/** The terms of a delegation; with a griffe, the signatory proves who he is (R14). */
export function TermsDialog({ opened, onClose, title, done, send, delegation }: Props) {
  const { t } = useTranslation()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [toProve, setToProve] = useState<DelegationInput>()
  const submit = (input: DelegationInput) => {
    setPending(true)
    setProblem(undefined)
    send(input)
      .then(
        () => {
          tell(done)
          onClose()
        },
        (error: unknown) => (isProblem(error, 'STEP_UP_REQUIRED') ? setToProve(input) : setProblem(error)),
      )
      .finally(() => setPending(false))
  }
  return (
    <>
      <Modal
        opened={opened && !toProve}
        onClose={onClose}
        title={title}
        size="lg"
        keepMounted={toProve !== undefined}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <GiveForm pending={pending} problem={problem} onSubmit={submit} {...(delegation && { delegation })} />
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
