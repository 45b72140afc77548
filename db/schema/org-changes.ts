import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { OrgChange, OrgChangeStatus } from '../../domain/org/changes.ts'
import type { ChangeEffects } from '../../domain/org/effects.ts'
import type { Harm } from '../../domain/org/harm.ts'
import { instant } from './columns.ts'
import { users } from './org.ts'

/** A reorganisation: asked for, rehearsed, perhaps confirmed, done at its hour, perhaps undone (R21, R23). */
export const orgChanges = pgTable(
  'org_changes',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    changes: jsonb().$type<OrgChange[]>().notNull(),
    /** Why, in the words of the mail office. */
    reason: text(),
    askedBy: integer()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    /** The hour at which it takes effect; null = as soon as it may. */
    at: instant(),
    status: text().$type<OrgChangeStatus>().notNull(),
    /** What the rehearsal warned of; at its hour the change may do no further harm. */
    harm: jsonb().$type<Harm>().notNull(),
    /** Rows that it touched, before and after: what undoes it. */
    effects: jsonb().$type<ChangeEffects>(),
    /** Why it did not run at its hour: the code of a refusal, or `HARM_GREW` with what was worse. */
    stoppedBecause: jsonb().$type<{ code: string; details: Readonly<Record<string, unknown>> }>(),
    doneAt: instant(),
    undoneBy: uuid(),
  },
  (t) => [
    index('org_changes_due_idx').on(t.at).where(sql`status = 'scheduled'`),
    index('org_changes_asked_idx').on(t.askedAt),
  ],
)
