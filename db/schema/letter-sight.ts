import { bigint, boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Confidentiality } from '../../domain/vocabulary.ts'
import { instant } from './columns.ts'

/**
 * What of a letter decided who saw it, each time that it changed: who saw it on any past day can be told. Written by a
 * trigger on `letters`; append-only. Links and copies bear their own instants.
 */
export const letterSightHistory = pgTable(
  'letter_sight_history',
  {
    n: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    letterId: uuid().notNull(),
    at: instant().notNull().defaultNow(),
    confidentiality: text().$type<Confidentiality>().notNull(),
    inCircuit: boolean().notNull(),
    boxUnitId: integer(),
  },
  (t) => [index('letter_sight_history_idx').on(t.letterId, t.n)],
)
