import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import styles from './help.module.css'

const functionsOf: Readonly<Record<string, readonly string[]>> = {
  assistants: ['assistant', 'cabinet-secretary'],
  'mail-office': ['mail-officer'],
  intervention: ['it-officer'],
}

/** R20: whom to ask, by name and in order. */
export function Referents() {
  const { t } = useTranslation()
  const me = useMe().data
  const held = me?.user.positions.map((position) => position.function) ?? []
  const isOneself = (level: string) => functionsOf[level]?.some((one) => held.includes(one)) === true
  return (
    <section aria-labelledby="referents">
      <h2 id="referents">{t('help.referents')}</h2>
      <ol className={styles.people}>
        {me?.referents.map(({ level, people }) => (
          <li key={level} className={styles.level}>
            <h3>{t(`help.level.${level as 'assistants'}`)}</h3>
            <p>
              {people.length > 0
                ? people.map(({ name }) => name).join(', ')
                : t(isOneself(level) ? 'help.oneself' : 'help.nobody')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
