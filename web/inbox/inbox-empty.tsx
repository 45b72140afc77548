import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLetters } from '../api/letters.ts'
import { useMe } from '../api/session.ts'
import { EmptyState } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { today } from '../lib/dates.ts'
import { nextDue } from './next-due.ts'

/** Nothing to do: the next date that one follows, and the way to it. */
export function InboxEmpty({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation()
  const tracks = (useMe().data?.boxes.length ?? 0) > 0
  const followed = useLetters({ status: 'in-circuit' }).data?.pages[0]?.items ?? []
  const next = nextDue(followed, today())
  if (filtered) return <EmptyState title={t('inbox.emptyFilter')}>{t('inbox.emptyFilterHint')}</EmptyState>
  return (
    <EmptyState title={t('inbox.empty')}>
      {next?.dueOn && (
        <p>
          {t('inbox.nextDue')} <When day={next.dueOn} />,{' '}
          <Link to="/courriers/$id" params={{ id: next.id }}>
            {next.subject}
          </Link>
        </p>
      )}
      {tracks && <Link to="/suivi">{t('inbox.toTracking')}</Link>}
    </EmptyState>
  )
}
