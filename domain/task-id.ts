import { hashOf } from './circuit/canonical.ts'

/**
 * The public id of a task: a UUID (version 8) made from the letter and the task's structural key, so that a task that
 * opens again after a reset is the same row and the same address.
 */
export function taskId(letterId: string, key: string): string {
  const hex = hashOf([letterId, key])
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join('-')
}
