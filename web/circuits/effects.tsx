import { useTranslation } from 'react-i18next'
import type { CircuitEffects } from '../api/circuits.ts'
import { typographic } from '../i18n/typography.ts'
import { FindingList } from './checks.tsx'
import styles from './circuits.module.css'
import { Differences } from './differences.tsx'

type Props = { effects: CircuitEffects; nameOf: (id: string) => string; circuitName: (key: string) => string }

/** What publishing would change, for the circuit, for people and for letters (R23). */
export function Effects({ effects, nameOf, circuitName }: Props) {
  const { t } = useTranslation()
  const { inForce, unchanged, elements, flows, republished, staying, refusedBy, findings } = effects
  const same = inForce !== null && elements.length === 0 && flows.length === 0
  return (
    <section className={styles.section} aria-label={t('circuits.effects.title')}>
      <h2>{t('circuits.effects.title')}</h2>
      {refusedBy !== null && refusedBy !== effects.key && (
        <div role="alert">
          <p className={styles.error}>{t('circuits.effects.refused', { name: circuitName(refusedBy) })}</p>
          <FindingList findings={findings} nameOf={nameOf} />
        </div>
      )}
      {inForce === null && <p>{t('circuits.effects.first')}</p>}
      {same && <p>{unchanged ? t('circuits.effects.identical') : t('circuits.effects.same', { version: inForce })}</p>}
      <Differences changes={effects} nameOf={nameOf} />
      {republished.length > 0 && <h3>{t('circuits.effects.republished')}</h3>}
      <ul className={styles.plain}>
        {republished.map(({ key, name, to }) => (
          <li key={key}>{t('circuits.effects.republishedOne', { name: typographic(name), to })}</li>
        ))}
      </ul>
      <h3>{t('circuits.effects.staying')}</h3>
      {staying.length === 0 && <p>{t('circuits.effects.nobody')}</p>}
      <ul className={styles.plain}>
        {staying.map(({ key, version, letters }) => (
          <li key={`${key} ${version}`}>
            {t('circuits.effects.stayingOne', { name: circuitName(key), version, count: letters })}
          </li>
        ))}
      </ul>
    </section>
  )
}
