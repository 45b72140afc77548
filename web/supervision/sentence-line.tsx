import { useTranslation } from 'react-i18next'
import type { Workload } from '../api/types.ts'
import { Behind } from './behind.tsx'
import { placeOf, summaryOf } from './sentence.ts'
import styles from './supervision.module.css'

/** « 7 courriers en retard, surtout au service Voirie ; 3 le seront d’ici vendredi. » Each figure opens its letters. */
export function Sentence({ workload }: { workload: Workload }) {
  const { t, i18n } = useTranslation()
  const { late, worst, soon, underWay } = summaryOf(workload)
  const day = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${workload.until}T12:00:00Z`),
  )
  return (
    <p className={styles.sentence} data-sentence>
      <Behind filter={{ late: true }} count={late}>
        {late === 0 ? t('supervision.sentence.noneLate') : t('supervision.sentence.late', { count: late })}
      </Behind>
      {worst && (
        <>
          {t('supervision.sentence.above')}
          <Behind filter={{ late: true, unit: worst.code }} count={worst.late}>
            {placeOf(worst.name, i18n.language)}
          </Behind>
        </>
      )}
      {t('supervision.sentence.and')}
      <Behind filter={{ dueSoon: true }} count={soon}>
        {soon === 0
          ? t('supervision.sentence.noneSoon', { day })
          : t(late === 0 ? 'supervision.sentence.soonFirst' : 'supervision.sentence.soon', { count: soon, day })}
      </Behind>
      {'. '}
      <span className="quiet">
        <Behind filter={{}} count={underWay}>
          {t('supervision.sentence.underWay', { count: underWay })}
        </Behind>
      </span>
    </p>
  )
}
