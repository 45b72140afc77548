import type { JSONContent } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isProblem } from '../api/problem.ts'
import { type Draft, useSaveReply } from '../api/replies.ts'
import type { ReplyInput } from '../api/types.ts'

const pauseMs = 1200

export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'conflict' | 'under-visa' | 'failed'
export type Written = { content: JSONContent; signatory: string; template: string | null; byHand: boolean }

/**
 * Saves what is written a moment after the last key, each time on the version that was read: another person's save in
 * between stops it, and the writer chooses. One save at a time; what is typed meanwhile is saved after it.
 */
export function useAutosave(letterId: string, opened: Draft) {
  const save = useSaveReply(letterId)
  const [state, setState] = useState<SaveState>('clean')
  const [problem, setProblem] = useState<unknown>(null)
  const etag = useRef(opened?.etag ?? null)
  const pending = useRef<Written | null>(null)
  const running = useRef<Promise<void> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(
    async (options: { voidVisas?: boolean } = {}): Promise<void> => {
      clearTimeout(timer.current)
      await running.current
      const written = pending.current
      if (!written) return
      pending.current = null
      setState('saving')
      running.current = save
        .mutateAsync({ body: bodyOf(written), etag: etag.current, ...options })
        .then((draft) => {
          etag.current = draft.etag
          setState(pending.current ? 'waiting' : 'saved')
        })
        .catch((error: unknown) => {
          pending.current ??= written
          setProblem(error)
          setState(stateOf(error))
        })
      await running.current
    },
    [save.mutateAsync],
  )

  const write = useCallback(
    (written: Written) => {
      pending.current = written
      setState((now) => (now === 'conflict' || now === 'under-visa' ? now : 'waiting'))
      clearTimeout(timer.current)
      if (written.signatory) timer.current = setTimeout(() => flush(), pauseMs)
    },
    [flush],
  )

  // Leaving the screen saves what the pause had not reached yet.
  useEffect(() => () => void flush(), [flush])

  /** Goes on from the version that the server has now: what is here replaces it, knowingly. */
  const keepMine = (theirs: Draft) => {
    etag.current = theirs?.etag ?? null
    return flush()
  }
  /** Lets go of what is here: the other version takes its place. */
  const drop = () => {
    clearTimeout(timer.current)
    pending.current = null
  }
  return { state, problem, write, flush, keepMine, drop }
}

const bodyOf = ({ content, signatory, template, byHand }: Written): ReplyInput => ({
  content: content as Record<string, unknown>,
  signatory,
  ...(template && { template }),
  ...(byHand && { byHand }),
})

function stateOf(error: unknown): SaveState {
  if (isProblem(error, 'STALE_VERSION')) return 'conflict'
  return isProblem(error, 'REPLY_UNDER_VISA') ? 'under-visa' : 'failed'
}
