import styles from './brand.module.css'

/** The tray, and the name. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <path d="M6 13.5 9 7h14l3 6.5V24a1.6 1.6 0 0 1-1.6 1.6H7.6A1.6 1.6 0 0 1 6 24z" className={styles.tray} />
        <path d="M6.5 15.5h5.8c.3 2.1 1.8 3.4 3.7 3.4s3.4-1.3 3.7-3.4h5.8" className={styles.tray} />
      </svg>
      Bannette
    </span>
  )
}
