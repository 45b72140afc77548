import type { ApiDeps } from '../deps.ts'

export type IntakeDeps = Pick<ApiDeps, 'db' | 'store' | 'circuits' | 'now'>

/** `about`: it was no letter but the report of a mail server on a message of ours. */
export type Taken = { letterId: string; created: boolean } | { about: string } | { quarantined: string }
