import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { evidence, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type Acknowledgement = {
  at: Date
  by: { login: string; name: string } | null
  /** `by`, `sha256` and other references of the record. */
  data: Record<string, unknown>
}

/** The acknowledgement of receipt as it is on record (R17); null while none was sent, or for who does not see the letter. */
export async function acknowledgementOf(
  db: Database,
  reader: Reader,
  letterId: string,
): Promise<Acknowledgement | null> {
  const [row] = await asReader(db, reader, (tx) =>
    tx
      .select({ at: evidence.at, by: { login: users.login, name: users.displayName }, data: evidence.data })
      .from(evidence)
      .leftJoin(users, eq(users.id, evidence.actorId))
      .where(and(eq(evidence.letterId, letterId), eq(evidence.kind, 'acknowledged')))
      .orderBy(desc(evidence.n))
      .limit(1),
  )
  return row ?? null
}
