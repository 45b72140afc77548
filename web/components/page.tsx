import type { ReactNode } from 'react'
import { useTitle } from '../lib/use-title.ts'
import styles from './page.module.css'

type Props = { title: string; intro?: ReactNode; tools?: ReactNode; narrow?: boolean; children: ReactNode }

/** A screen: one heading, what belongs beside it, then the content. */
export function Page({ title, intro, tools, narrow, children }: Props) {
  useTitle(title)
  return (
    <div className={narrow ? styles.narrow : styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </div>
  )
}
