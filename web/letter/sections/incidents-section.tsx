import { useTranslation } from 'react-i18next'
import type { Letter } from '../../api/types.ts'
import { When } from '../../components/when.tsx'
import styles from './sections.module.css'

/** A letter that is stuck says why. */
export function IncidentsSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  return letter.incidents.map(({ id, message, at }) => (
    <div key={id} role="alert" className={styles.incident}>
      <p>
        <strong>{t('letter.blocked')}</strong> <When day={at} />
      </p>
      <p>{message}</p>
    </div>
  ))
}
