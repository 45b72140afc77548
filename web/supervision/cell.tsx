import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, wordColumns } from './columns.ts'
import styles from './supervision.module.css'

/** A cell that bears the name of its column: on a phone, where each row is a card, it stands before the figure. */
export function Cell({ of, late = false, children }: { of: Column; late?: boolean; children: ReactNode }) {
  const { t } = useTranslation()
  const look = `${wordColumns.has(of) ? '' : styles.number} ${late ? styles.late : ''}`
  return (
    <td className={look.trim()} data-column={t(`supervision.column.${of}`)}>
      {children}
    </td>
  )
}
