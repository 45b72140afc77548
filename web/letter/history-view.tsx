import { Timeline } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useHistory } from '../api/letters.ts'
import type { HistoryItem } from '../api/types.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { frenchSpaces, typographic } from '../i18n/typography.ts'
import { exactInstant, shortInstant } from '../lib/dates.ts'
import styles from './letter.module.css'

/** Sentences: who, on whose behalf, when, what. The fingerprints are there for who wants to check. */
export function HistoryView({ letterId }: { letterId: string }) {
  const history = useHistory(letterId)
  if (history.isError) return <ErrorState error={history.error} retry={() => history.refetch()} />
  if (!history.data) return <SkeletonRows rows={8} />
  return (
    <div className={styles.scrolling}>
      <Timeline bulletSize={12} lineWidth={2}>
        {history.data.items.map((item) => (
          <Timeline.Item key={`${item.at}${item.kind}${item.text}`} title={<Sentence item={item} />}>
            <Details item={item} />
          </Timeline.Item>
        ))}
      </Timeline>
    </div>
  )
}

function Sentence({ item }: { item: HistoryItem }) {
  return <span style={item.superseded ? { textDecoration: 'line-through' } : undefined}>{typographic(item.text)}</span>
}

function Details({ item }: { item: HistoryItem }) {
  const { t, i18n } = useTranslation()
  const inNameOf = (name: string, act: string | undefined) =>
    act ? t('letter.onBehalfOfAct', { name, act }) : t('letter.onBehalfOf', { name })
  const hash = item.stampedSha256 ?? item.approvedSha256 ?? item.sha256
  return (
    <>
      {item.comment && <p style={{ margin: '0.125rem 0' }}>{frenchSpaces(`« ${item.comment} »`)}</p>}
      <p className="quiet" style={{ margin: 0, fontSize: '0.8125rem' }}>
        <time dateTime={item.at} title={exactInstant(item.at, i18n.language)}>
          {shortInstant(item.at, i18n.language)}
        </time>
        {item.actor && ` · ${item.actor.name}`}
        {item.onBehalfOf && ` ${inNameOf(item.onBehalfOf.name, item.delegation)}`}
        {item.superseded && ` · ${t('letter.superseded')}`}
        {hash && (
          <>
            {' · '}
            <span title={`SHA-256 ${hash}`}>{t('letter.fingerprint', { hash: hash.slice(0, 12) })}</span>
          </>
        )}
      </p>
    </>
  )
}
