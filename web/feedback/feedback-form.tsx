import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGiveFeedback } from '../api/help.ts'
import type { FeedbackInput } from '../api/types.ts'
import { useScreen } from '../help/use-screen.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './feedback.module.css'

const kinds = ['idea', 'problem', 'question'] as const
const audiences = ['town', 'mail-office'] as const
const fresh: FeedbackInput = { kind: 'idea', audience: 'town', title: '', text: '' }

type Props = {
  onDone: () => void
  /** What is there already, when its author changes it. */
  before?: FeedbackInput
  onSave?: (words: FeedbackInput) => void
}

/** R23: an idea, a problem, a question about the organisation; for the town or the mail office alone. */
export function FeedbackForm({ onDone, before = fresh, onSave }: Props) {
  const { t } = useTranslation()
  const { pattern } = useScreen()
  const [words, setWords] = useState(before)
  const [tried, setTried] = useState(false)
  const give = useGiveFeedback()
  const set = (change: Partial<FeedbackInput>) => setWords({ ...words, ...change })
  const missing = !words.title.trim() || !words.text.trim()
  const send = () => {
    setTried(true)
    if (missing) return
    if (onSave) return onSave(words)
    give.mutate(
      { ...words, screen: pattern },
      {
        onSuccess: () => {
          tell(t('feedback.sent'))
          onDone()
        },
      },
    )
  }
  return (
    <form
      className={styles.form}
      aria-label={t('feedback.give')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Choice
        label={t('feedback.kindLabel')}
        value={words.kind}
        options={kinds.map((value) => ({ value, label: t(`feedback.kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <TextInput
        label={t('feedback.titleLabel')}
        maxLength={160}
        value={words.title}
        error={tried && !words.title.trim() && t('feedback.titleMissing')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Textarea
        label={t('feedback.text')}
        description={t('feedback.textHint')}
        autosize
        minRows={5}
        maxLength={4000}
        value={words.text}
        error={tried && !words.text.trim() && t('feedback.textMissing')}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <Choice
        label={t('feedback.audienceLabel')}
        value={words.audience}
        options={audiences.map((value) => ({ value, label: t(`feedback.audience.${value}`) }))}
        onChange={(audience) => set({ audience })}
      />
      {give.error && <p role="alert">{sentenceOf(give.error, t)}</p>}
      <div className={styles.acts}>
        <Button type="submit" loading={give.isPending}>
          {t(onSave ? 'feedback.save' : 'feedback.send')}
        </Button>
        {onSave && (
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

type ChoiceProps<V extends string> = {
  label: string
  value: V
  options: { value: V; label: string }[]
  onChange: (value: V) => void
}

function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <Radio.Group label={label} value={value} onChange={(next) => onChange(next as V)}>
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </div>
    </Radio.Group>
  )
}
