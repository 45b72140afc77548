import type { Connection } from '../client.ts'
import { readSettings, signatureModeOf } from '../settings.ts'

/** Whether this person's letters are signed by hand now: their own choice, otherwise the town's (R15). */
export async function handModeOf(db: Connection, userId: number): Promise<boolean> {
  const mode = (await signatureModeOf(db, userId)) ?? (await readSettings(db)).signatureMode
  return mode === 'by-hand'
}
