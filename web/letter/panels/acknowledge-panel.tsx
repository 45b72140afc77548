import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { AcknowledgeForm } from '../forms/acknowledge-form.tsx'

/** The circuit asks for the acknowledgement: the same form as the one that is always at hand. */
export function AcknowledgePanel({ letter, task }: { letter: Letter; task: Task }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (open) return <AcknowledgeForm letter={letter} onDone={() => setOpen(false)} />
  return (
    <ActButton allow={task.allows.complete} size="md" fullWidth onAct={() => setOpen(true)}>
      {t('letter.acknowledge.act')}
    </ActButton>
  )
}
