import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './tour.module.css'
import { useVisit } from './tour-store.ts'
import { useTour } from './use-tour.ts'

/** One discreet card below the bar; it never opens anything by itself. */
export function TourOffer() {
  const { t } = useTranslation()
  const tour = useTour()
  const visit = useVisit()
  if (!tour?.offered || visit) return null
  return (
    <section className={styles.offer} aria-label={t('tour.title')}>
      <p>{t('tour.offer')}</p>
      <div className={styles.acts}>
        <Button size="compact-sm" variant="default" onClick={tour.start}>
          {t('tour.start')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={tour.skip}>
          {t('tour.decline')}
        </Button>
      </div>
    </section>
  )
}
