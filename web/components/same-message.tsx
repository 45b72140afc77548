import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Letter } from '../api/types.ts'
import { When } from './when.tsx'

/** An e-mail that came in before under the same Message-ID: perhaps the same letter twice; a person decides. */
export function SameMessageNotice({ letters }: { letters: Letter['sameMessage'] }) {
  const { t } = useTranslation()
  if (letters.length === 0) return null
  return (
    <aside aria-label={t('letter.sameMessage')}>
      {letters.map(({ id, chrono, receivedOn }) => (
        <p key={id}>
          {t('letter.receivedUnder')} <When day={receivedOn} />{' '}
          <Link to="/courriers/$id" params={{ id }}>
            {chrono ?? t('letter.withoutNumber')}
          </Link>
        </p>
      ))}
    </aside>
  )
}
