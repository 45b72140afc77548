import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './circuits.module.css'

type Props = { label: string; cards?: boolean; children: ReactNode }

/**
 * A table that scrolls by itself when it is wider than the screen, by the keyboard too. `cards`: on a phone each row is a
 * card instead, whose cells say by `data-column` what they are.
 */
export function Wide({ label, cards = false, children }: Props) {
  return (
    <Box component="section" tabIndex={0} aria-label={label} className={styles.scroll}>
      <table className={`${styles.table} ${cards ? styles.cards : ''}`}>{children}</table>
    </Box>
  )
}
