import { AsyncLocalStorage } from 'node:async_hooks'

/** One mutation of one user; `requestHash` covers method, path and body. */
export type KeyedRequest = { userId: number; key: string; requestHash: string }

/** The keyed request that is being worked on: what it changes is noted under its key in the same transaction. */
export const keyedRequest = new AsyncLocalStorage<KeyedRequest>()
