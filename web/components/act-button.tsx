import { Button, type ButtonProps, Tooltip, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Allow } from '../api/types.ts'

type Props = ButtonProps & { allow: Allow; onAct: () => void; children: ReactNode; shortcut?: string; type?: 'submit' }

/**
 * An act. The server says whether it may be done: absent, it is not shown; a sentence, it is greyed and says why, on
 * hover, on focus and to screen readers. The button stays focusable, otherwise nobody could read the reason.
 */
export function ActButton({ allow, onAct, children, shortcut, ...button }: Props) {
  const reasonId = useId()
  if (allow === undefined || allow === false) return null
  if (allow === true) {
    return (
      <Button {...button} onClick={onAct} {...(shortcut && { 'aria-keyshortcuts': shortcut })}>
        {children}
      </Button>
    )
  }
  return (
    <Tooltip label={allow}>
      <Button
        {...button}
        data-disabled
        aria-disabled
        aria-describedby={reasonId}
        onClick={(event) => event.preventDefault()}
      >
        {children}
        <VisuallyHidden id={reasonId}>{allow}</VisuallyHidden>
      </Button>
    </Tooltip>
  )
}
