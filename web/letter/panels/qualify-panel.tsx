import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLetter } from '../../api/letters.ts'
import type { Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { BoxPicker } from '../../components/box-picker.tsx'
import { SentAwayNotice } from '../forms/sent-away-notice.tsx'
import { mayComplete, useFinish } from './use-finish.ts'

/** The mail office routes a letter on: which box. */
export function QualifyPanel({ task }: { task: Task }) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const letter = useLetter(task.letterId).data
  const [box, setBox] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <>
      <BoxPicker
        label={t('letter.qualify.box')}
        value={box}
        onChange={setBox}
        error={missing && !box ? t('letter.transfer.toMissing') : undefined}
      />
      <SentAwayNotice letter={letter} to={box} />
      <ActButton
        allow={mayComplete(task)}
        size="md"
        fullWidth
        loading={pending}
        onAct={() => (box ? finish({ outcome: 'done', box }) : setMissing(true))}
      >
        {t('letter.qualify.send')}
      </ActButton>
    </>
  )
}
