import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/problem.ts'
import { useChangeGriffe } from '../api/users.ts'
import { StepUpDialog } from '../letter/panels/step-up-dialog.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

/** The signatory's own image; who he is, he proves first (R14). */
export function GriffeForm({ login, kept }: { login: string; kept: boolean }) {
  const { t } = useTranslation()
  const change = useChangeGriffe(login)
  const [toProve, setToProve] = useState<File>()
  const send = (file: File) =>
    change.mutate(file, {
      onSuccess: () => tell(t('account.griffeSaved')),
      onError: (error) => {
        if (isProblem(error, 'STEP_UP_REQUIRED')) setToProve(file)
      },
    })
  const problem = isProblem(change.error, 'STEP_UP_REQUIRED') ? null : change.error
  return (
    <>
      <p>{t('account.griffeIntro')}</p>
      <p>{t(kept ? 'account.griffeThere' : 'account.griffeAbsent')}</p>
      {problem && <p role="alert">{sentenceOf(problem, t)}</p>}
      <div className={styles.acts}>
        <FileButton accept="image/png,image/jpeg" onChange={(file) => file && send(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={change.isPending}>
              {t('account.griffeChoose')}
            </Button>
          )}
        </FileButton>
      </div>
      <StepUpDialog
        opened={toProve !== undefined}
        onClose={() => setToProve(undefined)}
        onProven={() => {
          const file = toProve
          setToProve(undefined)
          if (file) send(file)
        }}
      />
    </>
  )
}
