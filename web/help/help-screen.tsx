import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { Page } from '../components/page.tsx'
import styles from './help.module.css'
import { KeyList } from './key-list.tsx'

/** R20: whom to ask, by name and in order; and the keys. */
export function HelpScreen() {
  const { t } = useTranslation()
  const me = useMe().data
  return (
    <Page title={t('help.title')} intro={t('help.intro')} narrow>
      <section aria-labelledby="referents">
        <h2 id="referents">{t('help.referents')}</h2>
        <ol className={styles.people}>
          {me?.referents.map(({ level, people }) => (
            <li key={level} className={styles.level}>
              <h3>{t(`help.level.${level as 'assistants'}`)}</h3>
              <p>{people.length > 0 ? people.map(({ name }) => name).join(', ') : t('help.nobody')}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="keys">
        <h2 id="keys">{t('help.keys')}</h2>
        <KeyList />
      </section>
    </Page>
  )
}
