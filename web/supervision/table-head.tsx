import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../i18n/fr.ts'
import { wordColumns } from './cell.tsx'
import styles from './supervision.module.css'

export type Column = keyof Catalogue['supervision']['column']

/** The line of titles: the first column names its rows, the others are told by `Cell`. */
export function TableHead({ first, columns }: { first: string; columns: readonly Column[] }) {
  const { t } = useTranslation()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map((column) => (
          <th key={column} scope="col" className={wordColumns.has(column) ? undefined : styles.number}>
            {t(`supervision.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
