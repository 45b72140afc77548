import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/problem.ts'

type Now = { name: string; email: string | null; title: string | null; portfolios: string[] }

/** What a colleague saved since the form was filled, beside what one was about to save. */
export function SavedMeanwhile({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const now = nowOf(error)
  if (!now) return null
  const lines = [
    [t('users.name'), now.name],
    [t('users.email'), now.email],
    [t('users.titleLabel'), now.title],
    [t('users.portfolios'), now.portfolios.join(', ')],
  ]
  return (
    <section aria-label={t('users.meanwhile')}>
      <dl>
        {lines
          .filter(([, said]) => said)
          .map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      <p className="quiet">{t('users.refresh')}</p>
    </section>
  )
}

function nowOf(error: unknown): Now | null {
  if (!isProblem(error, 'STALE_VERSION')) return null
  const { details } = error.body as { details?: { now?: Now } }
  return details?.now ?? null
}
