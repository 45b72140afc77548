import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFeedbackStep } from '../api/help.ts'
import type { FeedbackDecision } from '../api/types.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './feedback.module.css'

const decisions = ['accepted', 'planned', 'refused', 'done'] as const

/** The mail office decides, and always says why (R23). */
export function DecisionForm({ feedbackId }: { feedbackId: string }) {
  const { t } = useTranslation()
  const [decision, setDecision] = useState<FeedbackDecision>('planned')
  const [answer, setAnswer] = useState('')
  const [missing, setMissing] = useState(false)
  const step = useFeedbackStep(feedbackId)
  const decide = () => {
    if (!answer.trim()) return setMissing(true)
    step.mutate(
      { do: 'decide', decision, answer: answer.trim() },
      {
        onSuccess: () => {
          tell(t('feedback.decided'))
          setAnswer('')
        },
        onError: tellProblem,
      },
    )
  }
  return (
    <form
      className={styles.form}
      aria-label={t('feedback.decide')}
      onSubmit={(event) => {
        event.preventDefault()
        decide()
      }}
    >
      <SegmentedControl
        aria-label={t('feedback.decisionLabel')}
        value={decision}
        onChange={(value) => setDecision(value as FeedbackDecision)}
        data={decisions.map((value) => ({ value, label: t(`feedback.status.${value}`) }))}
      />
      <Textarea
        label={t('feedback.answer')}
        description={t('feedback.answerHint')}
        autosize
        minRows={3}
        maxLength={4000}
        value={answer}
        error={missing && !answer.trim() && t('feedback.answerMissing')}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={step.isPending}>
          {t('feedback.decide')}
        </Button>
      </div>
    </form>
  )
}
