import { useHotkeys } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import styles from './inbox.module.css'

const help = [
  ['J', 'move'],
  ['Entrée', 'open'],
  ['V', 'visa'],
  ['C', 'contribute'],
  ['A', 'acknowledge'],
  ['?', 'keys'],
] as const

/** The keys of the list. V, C and A open the letter where the act is done: nothing is decided without having been seen. */
export function InboxKeys() {
  const { t } = useTranslation()
  useHotkeys([
    ['J', () => move(1)],
    ['K', () => move(-1)],
    ['V', () => openFirst('visa', 'sign')],
    ['C', () => openFirst('contribute')],
    ['A', () => openFirst('acknowledge')],
  ])
  return (
    <p className={styles.keys}>
      {help.map(([key, act]) => (
        <span key={key}>
          <kbd>{key === 'J' ? 'J K' : key}</kbd> {t(`help.key.${act}`)}
        </span>
      ))}
    </p>
  )
}

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-rows] a[data-row]')]

function move(step: 1 | -1) {
  const all = rows()
  const here = all.indexOf(document.activeElement as HTMLAnchorElement)
  const next = here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + step))
  all[next]?.focus()
  all[next]?.scrollIntoView({ block: 'nearest' })
}

/** The line one is on when it fits, else the first that does. */
function openFirst(...kinds: string[]) {
  const fits = (row: HTMLAnchorElement) => kinds.includes(row.dataset.kind ?? '')
  const all = rows()
  const here = all.find((row) => row === document.activeElement && fits(row))
  ;(here ?? all.find(fits))?.click()
}
