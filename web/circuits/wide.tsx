import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './circuits.module.css'

/** A table that scrolls by itself when it is wider than the screen, by the keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="section" tabIndex={0} aria-label={label} className={styles.scroll}>
      <table className={styles.table}>{children}</table>
    </Box>
  )
}
