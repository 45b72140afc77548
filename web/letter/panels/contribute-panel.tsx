import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { When } from '../../components/when.tsx'
import { frenchSpaces } from '../../i18n/typography.ts'
import { OutcomePanel } from './outcome-panel.tsx'
import styles from './turn-panel.module.css'
import { mayComplete, useFinish } from './use-finish.ts'
import { useKeptText } from './use-kept-text.ts'

/** The question, the answer under it, and « Valider » (R9). What is typed survives leaving the page. */
export function ContributePanel({ letter, task }: { letter: Letter; task: Task }) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const [text, setText, forget] = useKeptText(`contribution:${task.id}`)
  const [missing, setMissing] = useState(false)
  const asked = letter.contributions.find(({ id }) => id === task.contributionId)
  const submit = () => {
    if (!text.trim()) setMissing(true)
    else finish({ outcome: 'submit', contribution: { text: text.trim() } }, { onDone: forget })
  }
  return (
    <>
      <blockquote className={styles.asked}>
        <p>{frenchSpaces(task.question ?? asked?.question ?? '')}</p>
        {asked && (
          <footer className="quiet">
            {asked.askedBy.name}, <When day={asked.askedAt} />
          </footer>
        )}
      </blockquote>
      <Textarea
        label={t('letter.contribute.text')}
        description={t('letter.contribute.hint')}
        autosize
        minRows={6}
        maxRows={20}
        value={text}
        error={missing && !text.trim() ? t('letter.contribute.missing') : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ActButton allow={mayComplete(task)} size="md" fullWidth loading={pending} onAct={submit}>
        {t('letter.contribute.send')}
      </ActButton>
      <OutcomePanel task={task} only={['refuse']} />
    </>
  )
}
