import { useTranslation } from 'react-i18next'
import type { CitizenRow } from '../api/types.ts'
import styles from './citizens.module.css'

type Props = { rows: CitizenRow[]; chosen: string | undefined; onChoose: (id: string) => void }

/** One line for each citizen: who, where, and how much is open. */
export function PeopleList({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  return (
    <ul className={styles.people}>
      {rows.map(({ id, name, address, neighbourhood, letters, open, promises }) => (
        <li key={id}>
          <button type="button" className={styles.person} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <strong>{name}</strong>
            <span className="quiet">
              {[address?.lines.at(-1), address && (neighbourhood ?? t('citizens.unplaced'))].filter(Boolean).join(', ')}
            </span>
            <span>
              {[
                t('citizens.letters', { count: letters }),
                open > 0 && t('citizens.open', { count: open }),
                promises > 0 && t('citizens.promises', { count: promises }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
