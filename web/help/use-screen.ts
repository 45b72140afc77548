import { useRouterState } from '@tanstack/react-router'

/** The screen one is on: its pattern (`/courriers/$id`), and the letter that it shows, if any. */
export function useScreen(): { pattern: string; letter: string | null } {
  return useRouterState({
    select: ({ matches }) => {
      const last = matches.at(-1)
      const pattern = last?.fullPath?.replace(/\/$/, '') || '/'
      const { id } = (last?.params ?? {}) as { id?: string }
      return { pattern, letter: pattern.startsWith('/courriers/') ? (id ?? null) : null }
    },
    structuralSharing: true,
  })
}
