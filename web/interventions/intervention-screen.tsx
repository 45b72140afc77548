import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useIntervention } from '../api/help.ts'
import { isProblem } from '../api/problem.ts'
import type { Intervention } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import styles from './interventions.module.css'
import { NextStep } from './next-step.tsx'
import { Thread } from './thread.tsx'

/** One request: what was asked, what was said, and the one next step. */
export function InterventionScreen() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/demandes/$id' })
  const navigate = useNavigate()
  const request = useIntervention(id)
  if (isProblem(request.error, 'NOT_FOUND', 'INVALID_REQUEST'))
    return (
      <EmptyState title={t('interventions.gone')}>
        <Link to="/demandes">{t('interventions.title')}</Link>
      </EmptyState>
    )
  if (request.isError) return <ErrorState error={request.error} retry={() => request.refetch()} />
  if (!request.data) return <SkeletonRows />
  const { author, at, kind, status, text } = request.data
  return (
    <Page
      title={t('interventions.one')}
      intro={
        <>
          {t(`interventions.kind.${kind}`)} · {t(`interventions.status.${status}`)} · {author.name}, <When day={at} />
        </>
      }
      tools={<Link to="/demandes">{t('interventions.back')}</Link>}
      narrow
    >
      <p className={styles.words}>{text}</p>
      <Circumstances request={request.data} />
      <Thread messages={request.data.messages} />
      <NextStep key={status} request={request.data} onGone={() => navigate({ to: '/demandes' })} />
    </Page>
  )
}

function Circumstances({ request: { letter, screen, context } }: { request: Intervention }) {
  const { t } = useTranslation()
  const known = ['browser', 'window', 'language', 'theme', 'online', 'lastProblem'] as const
  return (
    <details className={styles.context}>
      <summary>{t('interventions.context.title')}</summary>
      <dl>
        {letter && (
          <div>
            <dt>{t('interventions.context.letter')}</dt>
            <dd>
              <Link to="/courriers/$id" params={{ id: letter.id }}>
                {letter.chrono ?? t('interventions.context.letter')}
              </Link>
            </dd>
          </div>
        )}
        {screen && (
          <div>
            <dt>{t('interventions.context.screen')}</dt>
            <dd>{screen}</dd>
          </div>
        )}
        {known
          .filter((name) => context[name])
          .map((name) => (
            <div key={name}>
              <dt>{t(`interventions.context.${name}`)}</dt>
              <dd>{context[name]}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
