import { useTranslation } from 'react-i18next'
import { type Column, wordColumns } from './columns.ts'
import styles from './supervision.module.css'

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
