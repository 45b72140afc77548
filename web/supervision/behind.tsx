import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SupervisedFilter } from '../api/supervision.ts'

/** A figure that opens its letters; nothing lies behind zero. */
export function Behind({ filter, count, children }: { filter: SupervisedFilter; count: number; children?: ReactNode }) {
  if (count === 0) return <>{children ?? 0}</>
  return (
    <Link to="/supervision" search={{ tab: 'courriers', ...filter }}>
      {children ?? count}
    </Link>
  )
}
