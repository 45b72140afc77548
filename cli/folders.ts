import { join } from 'node:path'

/** Where one instance keeps its documents; the API and the worker share it. */
export const storeFolder = (home: string): string => join(home, 'documents')

/** Where the demonstration keeps messages instead of sending them. */
export const outboxFolder = (home: string): string => join(home, 'outbox')

/** The signed daily roots of the evidence, one a line; its copies belong on another machine. */
export const anchorFile = (home: string): string => join(home, 'evidence-anchors.jsonl')
