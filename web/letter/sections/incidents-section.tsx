import { useTranslation } from 'react-i18next'
import type { Letter } from '../../api/types.ts'
import { When } from '../../components/when.tsx'
import { ResolveIncident } from '../forms/resolve-incident.tsx'
import styles from './sections.module.css'

/** A letter that is stuck says why, and lets those who wait for it set it going again. */
export function IncidentsSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  return letter.incidents.map((incident) => (
    <section key={incident.id} aria-label={t('letter.blocked')} className={styles.incident}>
      <p role="alert">
        <strong>{t('letter.blocked')}</strong> <When day={incident.at} />
        <br />
        {incident.message}
      </p>
      {letter.allows.resolveIncident === true && <ResolveIncident letter={letter} incident={incident} />}
    </section>
  ))
}
