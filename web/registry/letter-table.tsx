import { useMediaQuery } from '@mantine/hooks'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { LetterRow } from '../api/types.ts'
import { LetterLine } from './letter-line.tsx'
import styles from './registry.module.css'

const farAway = 12

/** Letters, one per line. Only the lines near the window are in the page, however many have been loaded. */
export function LetterTable({ rows, label }: { rows: readonly LetterRow[]; label: string }) {
  const list = useRef<HTMLUListElement>(null)
  const phone = useMediaQuery('(max-width: 48em)')
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), [])
  const lines = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (phone ? 76 : 38) + (rows[index]?.excerpt ? 24 : 0),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: farAway,
    scrollMargin: offset,
  })
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: lines.getTotalSize() }} data-rows>
      {lines.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index]
        return (
          row && (
            <li
              key={key}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              <LetterLine row={row} />
            </li>
          )
        )
      })}
    </ul>
  )
}
