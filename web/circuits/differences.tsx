import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CircuitEffects } from '../api/circuits.ts'
import { typographic } from '../i18n/typography.ts'
import styles from './circuits.module.css'

type Changes = Pick<CircuitEffects, 'elements' | 'flows' | 'candidates'>

/** What two versions of a circuit do differently, step by step, and whom they ask. */
export function Differences({ changes, nameOf }: { changes: Changes; nameOf: (id: string) => string }) {
  const { t } = useTranslation()
  const { elements, flows, candidates } = changes
  return (
    <>
      <ul className={styles.plain}>
        {elements.map((change) => (
          <ChangeLine key={change.element} {...change} />
        ))}
        {flows.map((change) => (
          <ChangeLine
            key={change.element}
            {...change}
            name={t('circuits.effects.flow', { name: nameOf(change.element) })}
          />
        ))}
      </ul>
      {candidates.length > 0 && <h3>{t('circuits.effects.candidates')}</h3>}
      <ul className={styles.plain}>
        {candidates.map(({ element, name, before, after }) => (
          <li key={element}>
            {t('circuits.effects.candidate', {
              name: typographic(name),
              before: roleName(t, before),
              after: roleName(t, after),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function ChangeLine({ name, kind, aspects }: CircuitEffects['elements'][number]) {
  const { t } = useTranslation()
  const what = aspects.map((aspect) => t(`circuits.effects.aspect.${aspect}` as 'circuits.effects.aspect.name'))
  return (
    <li>
      {typographic(name)} <span className="quiet">— {t(`circuits.effects.${kind}`)}</span>
      {what.length > 0 && <span className="quiet"> ({what.join(', ')})</span>}
    </li>
  )
}

/** A role of the vocabulary in words; a person or a unit as the file names it. */
const roleName = (t: TFunction, role: string): string =>
  t(`circuits.role.${role || 'nobody'}` as 'circuits.role.box', { defaultValue: role })
