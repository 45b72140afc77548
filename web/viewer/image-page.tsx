import { Box } from '@mantine/core'
import { useEffect, useState } from 'react'
import styles from './viewer.module.css'

/** A photograph or a scan that is not (yet) a PDF. */
export function ImagePage({ file, zoom, label }: { file: Blob; zoom: number; label: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <Box component="section" className={styles.scroll} aria-label={label} tabIndex={0}>
      {url && <img src={url} alt={label} className={styles.sheet} style={{ width: `${zoom * 100}%` }} />}
    </Box>
  )
}
