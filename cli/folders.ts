import { join } from 'node:path'

/** Where one instance keeps its documents; the API and the worker share it. */
export const storeFolder = (home: string): string => join(home, 'documents')

/** Where the demonstration keeps messages instead of sending them. */
export const outboxFolder = (home: string): string => join(home, 'outbox')
