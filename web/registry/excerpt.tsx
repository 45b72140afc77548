import { Fragment } from 'react'
import { piecesOf } from './pieces-of.ts'
import styles from './registry.module.css'

/** The passage found, with the words that were looked for marked. */
export function Excerpt({ text }: { text: string }) {
  return (
    <span className={`${styles.excerpt} truncate`}>
      {piecesOf(text).map(({ at, text: piece, found }) =>
        found ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>,
      )}
    </span>
  )
}
