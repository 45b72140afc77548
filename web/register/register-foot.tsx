import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceOf } from '../lib/errors.ts'
import { useUnderThumb } from '../lib/use-under-thumb.ts'
import type { Done } from './draft.ts'
import styles from './register.module.css'

type Props = {
  pending: boolean
  problem: unknown
  done: Done | undefined
  onSameSender: (() => void) | undefined
  onSkip: () => void
  /** Quieter acts on the same document. */
  children?: ReactNode
}

/** The one act, its key, and the letter registered just before, one click away for a correction. */
export function RegisterFoot({ pending, problem, done, onSameSender, onSkip, children }: Props) {
  const { t } = useTranslation()
  const foot = useUnderThumb<HTMLDivElement>()
  return (
    <div ref={foot} className={styles.foot}>
      {problem !== null && problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {sentenceOf(problem, t)}
        </p>
      )}
      <Button type="submit" size="md" fullWidth loading={pending} aria-keyshortcuts="Control+Enter">
        {t('register.act')}
      </Button>
      <div className={styles.hints}>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!onSameSender}
          onClick={onSameSender}
          aria-keyshortcuts="Control+D"
        >
          {t('register.sameSender')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onSkip}>
          {t('register.skip')}
        </Button>
        {children}
        <span className={styles.keys}>
          <kbd>Ctrl Entrée</kbd> <kbd>Ctrl D</kbd>
        </span>
      </div>
      <output>
        {done && (
          <p className={styles.done}>
            {t('register.done', { chrono: done.chrono ?? '' })}{' '}
            <Link to="/courriers/$id" params={{ id: done.id }}>
              {done.subject}
            </Link>
          </p>
        )}
      </output>
    </div>
  )
}
