import { useTranslation } from 'react-i18next'
import styles from './help.module.css'

const keys = [
  ['J / K', 'move'],
  ['Entrée', 'open'],
  ['V', 'visa'],
  ['C', 'contribute'],
  ['A', 'acknowledge'],
  ['Ctrl K', 'search'],
  ['E', 'write'],
  ['Ctrl P', 'preview'],
  ['Alt I', 'insert'],
  ['Ctrl Entrée', 'register'],
  ['Ctrl D', 'sameSender'],
  ['?', 'keys'],
] as const

export function KeyList() {
  const { t } = useTranslation()
  return (
    <dl className={styles.keys}>
      {keys.map(([key, act]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(`help.key.${act}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
