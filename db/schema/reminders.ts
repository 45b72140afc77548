import { date, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { users } from './org.ts'

/**
 * A supervisor reminded of a task (R11). The words stay here; the evidence refers to them. The key makes it one reminder a
 * day and task, whoever reminds.
 */
export const reminders = pgTable(
  'reminders',
  {
    id: uuid().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    taskKey: text().notNull(),
    /** Day in Paris. */
    day: date({ mode: 'string' }).notNull(),
    at: instant().notNull(),
    byId: integer()
      .notNull()
      .references(() => users.id),
    message: text(),
  },
  (t) => [uniqueIndex('reminders_day_key').on(t.letterId, t.taskKey, t.day)],
)
