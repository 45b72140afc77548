import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

/** Refusals are not tried again: they would be refused again. What comes from the network or a restart is. */
const worthRetrying = (count: number, error: Error) =>
  count < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 502)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
