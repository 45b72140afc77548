import { useState } from 'react'

/** A document waiting to be registered: dropped here, or handed over by a direction (R2). */
export type Waiting = { file: File; handOver?: string }

/** The stack on the desk: one after the other, with where one is in it. */
export function useStack() {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [position, setPosition] = useState(1)
  const restart = waiting.length === 0 || position > waiting.length
  const put = (more: readonly Waiting[]) => {
    if (restart) setPosition(1)
    setWaiting(restart ? more : [...waiting, ...more])
  }
  return {
    current: waiting[position - 1],
    position,
    total: waiting.length,
    add: (files: readonly File[]) => put(files.map((file) => ({ file }))),
    take: (one: Waiting) => put([one]),
    next: () => setPosition(position + 1),
  }
}
