import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFeedbackStep } from '../api/help.ts'
import type { Feedback } from '../api/types.ts'
import { When } from '../components/when.tsx'
import { tellProblem } from '../lib/toast.tsx'
import styles from './feedback.module.css'

export function Discussion({ feedback: { id, thread, allows } }: { feedback: Feedback }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const step = useFeedbackStep(id)
  const comment = () =>
    text.trim() &&
    step.mutate({ do: 'comment', text: text.trim() }, { onSuccess: () => setText(''), onError: tellProblem })
  return (
    <section aria-labelledby="discussion" className={styles.discussion}>
      <h2 id="discussion">{t('feedback.discussion')}</h2>
      {thread.length === 0 && <p className="quiet">{t('feedback.noComment')}</p>}
      <ol>
        {thread.map((one) => (
          <li key={one.id}>
            <p className="quiet">
              {one.author.name}, <When day={one.at} />
            </p>
            <p className={styles.words}>{one.text}</p>
          </li>
        ))}
      </ol>
      {allows.comment === true && (
        <form
          className={styles.form}
          aria-label={t('feedback.comment')}
          onSubmit={(event) => {
            event.preventDefault()
            comment()
          }}
        >
          <Textarea
            label={t('feedback.commentText')}
            autosize
            minRows={2}
            maxLength={4000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={step.isPending}>
              {t('feedback.comment')}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
