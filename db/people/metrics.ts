import { count, eq } from 'drizzle-orm'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { letters } from '../schema/index.ts'

/** Letters that entered a circuit, by status. Those outside are never counted: the number would betray them. R4 */
export function countLettersInCircuits(db: Connection): Promise<{ status: LetterStatus; count: number }[]> {
  return db
    .select({ status: letters.status, count: count() })
    .from(letters)
    .where(eq(letters.inCircuit, true))
    .groupBy(letters.status)
}
