import { IconCheck, IconPlayerPlay } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isAt } from '../circuits/is-at.ts'
import { typographic } from '../i18n/typography.ts'
import styles from './circuit-steps.module.css'
import { stepsOf } from './steps-of.ts'

type Props = { xml: string; active?: readonly string[]; passed?: Readonly<Record<string, number>> }

/** The same as the diagram for those who do not read diagrams: the steps that people know, done, now, to come. */
export function CircuitSteps({ xml, active = [], passed }: Props) {
  const { t } = useTranslation()
  const steps = useMemo(() => stepsOf(xml), [xml])
  return (
    <ol className={styles.steps} aria-label={t('letter.steps')}>
      {steps.map(({ id, name }) => {
        const state = stateOf(id)
        return (
          <li key={id} className={styles[state]}>
            <span className={styles.mark} aria-hidden>
              {state === 'done' && <IconCheck size={14} />}
              {state === 'now' && <IconPlayerPlay size={14} />}
            </span>
            <span>{typographic(name)}</span>
            {passed && (
              <span className="quiet">
                {t(`letter.step.${state}`)}
                {times(id) > 1 && ` · ${t('letter.step.times', { count: times(id) })}`}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )

  function times(id: string): number {
    return passed?.[id] ?? 0
  }

  function stateOf(id: string): 'done' | 'now' | 'ahead' | 'unused' {
    if (isAt(id, active)) return 'now'
    if (times(id) > 0) return 'done'
    // Nothing is under way any more: what was not needed will not come.
    return active.length > 0 ? 'ahead' : 'unused'
  }
}
