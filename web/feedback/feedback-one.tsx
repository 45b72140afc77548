import { Button } from '@mantine/core'
import { IconThumbUp, IconThumbUpFilled } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFeedback, useFeedbackStep } from '../api/help.ts'
import { isProblem } from '../api/problem.ts'
import type { Feedback } from '../api/types.ts'
import { ActButton } from '../components/act-button.tsx'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import { DecisionForm } from './decision-form.tsx'
import { Discussion } from './discussion.tsx'
import styles from './feedback.module.css'
import { FeedbackForm } from './feedback-form.tsx'

/** One proposal: its words, what the mail office answered, and what others think. */
export function FeedbackOne() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/idees/$id' })
  const feedback = useFeedback(id)
  useSeen(feedback.data)
  if (isProblem(feedback.error, 'NOT_FOUND', 'INVALID_REQUEST'))
    return (
      <EmptyState title={t('feedback.gone')}>
        <Link to="/idees">{t('feedback.back')}</Link>
      </EmptyState>
    )
  if (feedback.isError) return <ErrorState error={feedback.error} retry={() => feedback.refetch()} />
  if (!feedback.data) return <SkeletonRows />
  return <Sheet feedback={feedback.data} />
}

function Sheet({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const step = useFeedbackStep(feedback.id)
  const { title, kind, audience, author, at, status, text, decisions, allows } = feedback
  const save = (words: Parameters<NonNullable<React.ComponentProps<typeof FeedbackForm>['onSave']>>[0]) =>
    step.mutate({ do: 'change', words }, { onSuccess: () => setChanging(false), onError: tellProblem })
  if (changing)
    return (
      <Page title={title} narrow>
        <FeedbackForm before={{ kind, audience, title, text }} onSave={save} onDone={() => setChanging(false)} />
      </Page>
    )
  return (
    <Page
      title={title}
      intro={
        <>
          {t(`feedback.kind.${kind}`)} · {author.name}, <When day={at} /> · {t(`feedback.status.${status}`)}
          {audience === 'mail-office' && ` · ${t('feedback.private')}`}
        </>
      }
      tools={<Link to="/idees">{t('feedback.back')}</Link>}
      narrow
    >
      <p className={styles.words}>{text}</p>
      <Acts feedback={feedback} onChange={() => setChanging(true)} />
      {decisions.map(({ decision, answer, by, at: decidedAt }) => (
        <section key={decidedAt} className={styles.decision} aria-label={t('feedback.answered')}>
          <strong>{t(`feedback.status.${decision}`)}</strong>
          <p className={styles.words}>{answer}</p>
          <p className="quiet">
            {by.name}, <When day={decidedAt} />
          </p>
        </section>
      ))}
      {allows.decide === true && <DecisionForm feedbackId={feedback.id} />}
      <Discussion feedback={feedback} />
    </Page>
  )
}

function Acts({ feedback, onChange }: { feedback: Feedback; onChange: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const step = useFeedbackStep(feedback.id)
  const { mine, supported, supports, allows } = feedback
  const withdraw = () =>
    step.mutate(
      { do: 'withdraw' },
      {
        onSuccess: () => {
          tell(t('feedback.withdrawn'))
          navigate({ to: '/idees' })
        },
        onError: tellProblem,
      },
    )
  return (
    <div className={styles.acts}>
      <ActButton
        allow={allows.support}
        variant={supported ? 'light' : 'default'}
        leftSection={supported ? <IconThumbUpFilled size={18} aria-hidden /> : <IconThumbUp size={18} aria-hidden />}
        onAct={() => step.mutate({ do: supported ? 'unsupport' : 'support' }, { onError: tellProblem })}
      >
        {t(supported ? 'feedback.unsupport' : 'feedback.support')} ({supports})
      </ActButton>
      {mine && (
        <>
          <ActButton allow={allows.change} variant="default" onAct={onChange}>
            {t('feedback.change')}
          </ActButton>
          {allows.withdraw === true && (
            <Button variant="default" onClick={withdraw}>
              {t('feedback.withdraw')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

/** Reading the page is reading the answer: the badge goes. */
function useSeen(feedback: Feedback | undefined) {
  const { mutate } = useFeedbackStep(feedback?.id ?? '')
  const unseen = feedback?.unseenOutcome === true
  useEffect(() => {
    if (unseen) mutate({ do: 'seen' })
  }, [unseen, mutate])
}
