import { appendFile, readFile } from 'node:fs/promises'
import type { Database } from '../../db/client.ts'
import { anchorEvidence, anchorLines } from '../../db/evidence/anchor.ts'
import type { SignedAct } from '../../domain/acts.ts'
import type { Signer } from '../circuits/signer.ts'

/** `file`: where the signed roots are kept outside the database; carrying it to another machine is the operator's. */
export type Anchoring = { db: Database; signer: Signer; file: string; now: () => Date }

/**
 * Takes the daily root when it is due, and brings the file up to the roots that are in the database: a process that was
 * killed in between leaves nothing out. Any number of processes may do so; a line that stands twice says the same.
 * @returns how many lines were added
 */
export async function anchorOutside({ db, signer, file, now }: Anchoring, force = false): Promise<number> {
  await anchorEvidence(db, (statement) => signer.sign(statement), now(), force)
  const lines = await anchorLines(db, (await lastOutside(file)) + 1)
  if (lines.length > 0)
    await appendFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 })
  return lines.length
}

/** Number of the last root in the file; 0 when there is none yet. */
async function lastOutside(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const last = text.split('\n').filter(Boolean).at(-1)
  return last === undefined ? 0 : (JSON.parse((JSON.parse(last) as SignedAct).payload) as { n: number }).n
}
