import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ActName, ActResult, SignedAct } from '../../domain/acts.ts'
import type { CircuitSnapshot, IncidentSnapshot } from '../../domain/snapshot.ts'
import type { CircuitKey, TaskKind } from '../../domain/vocabulary.ts'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { orgUnits, users } from './org.ts'

/** A circuit as published: BPMN, compiled plan and its hash. A trigger refuses any change of the three. R23 */
export const circuitVersions = pgTable(
  'circuit_versions',
  {
    key: text().$type<CircuitKey>().notNull(),
    version: integer().notNull(),
    planHash: text().notNull(),
    xml: text().notNull(),
    plan: jsonb().notNull(),
    status: text().$type<'published' | 'retired'>().notNull().default('published'),
    publishedAt: instant().notNull().defaultNow(),
    publishedBy: integer().references(() => users.id),
    /** The circuit whose publication made this version, by calling it; null when it was published for itself. */
    because: text().$type<CircuitKey>(),
  },
  // A town may go back: the same plan is then published again under a new number.
  (t) => [primaryKey({ columns: [t.key, t.version] }), index('circuit_versions_hash_idx').on(t.planHash)],
)

/** Boxes whose letters enter another circuit than the usual one of their kind (R23); no row, no exception. */
export const circuitBindings = pgTable('circuit_bindings', {
  unitId: integer()
    .primaryKey()
    .references(() => orgUnits.id),
  circuit: text().$type<CircuitKey>().notNull(),
  changedBy: integer()
    .notNull()
    .references(() => users.id),
  changedAt: instant().notNull(),
})

/**
 * The circuits as this release ships them. One that no version of the town's holds is offered to the mail office (R23),
 * until it is published or declined.
 */
export const shippedFiles = pgTable('shipped_circuits', {
  key: text().$type<CircuitKey>().primaryKey(),
  xml: text().notNull(),
  sha256: text().notNull(),
  shippedAt: instant().notNull().defaultNow(),
  settled: text().$type<'published' | 'declined'>(),
  settledBy: integer().references(() => users.id),
  settledAt: instant(),
})

/** Order of the runs of one letter: a reset makes a new run, whose snapshots win whatever their `seq`. */
export const circuitRuns = pgTable(
  'circuit_runs',
  {
    runId: text().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    epoch: integer().notNull(),
    seenAt: instant().notNull().defaultNow(),
  },
  (t) => [uniqueIndex('circuit_runs_letter_epoch_key').on(t.letterId, t.epoch)],
)

/** The projection of a letter's workflow; rebuilt at will, never the truth. */
export const circuitStates = pgTable(
  'circuit_states',
  {
    letterId: uuid()
      .primaryKey()
      .references(() => letters.id),
    runId: text().notNull(),
    epoch: integer().notNull(),
    seq: integer().notNull(),
    stateHash: text().notNull(),
    circuitKey: text().$type<CircuitKey>().notNull(),
    circuitVersion: integer().notNull(),
    stage: text().notNull(),
    status: text().$type<CircuitSnapshot['status']>().notNull(),
    nextDueAt: instant(),
    incidents: jsonb().$type<IncidentSnapshot[]>().notNull().default([]),
    snapshot: jsonb().$type<CircuitSnapshot>().notNull(),
    projectedAt: instant().notNull().defaultNow(),
  },
  (t) => [index('circuit_states_due_idx').on(t.nextDueAt)],
)

/** Open and ended tasks of all letters: the inbox. `id` is derived from the letter and the structural key. */
export const tasks = pgTable(
  'tasks',
  {
    id: uuid().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    key: text().notNull(),
    element: text().notNull(),
    name: text().notNull(),
    kind: text().$type<TaskKind>().notNull(),
    /** Whom the circuit asks: members of this unit (holding one of these functions, if named), or one person. */
    candidateUnitId: integer().references(() => orgUnits.id),
    candidateFunctions: text().array(),
    candidateUserId: integer().references(() => users.id),
    assigneeId: integer().references(() => users.id),
    outcomes: jsonb().$type<{ id: string; label: string; needsComment: boolean }[]>().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    revision: integer().notNull(),
    openedAt: instant().notNull(),
    dueAt: instant(),
    /** Null while open. `superseded`: the branch of history it belonged to was reset. */
    ended: text().$type<'completed' | 'cancelled' | 'superseded'>(),
    endedAt: instant(),
    outcome: text(),
  },
  (t) => [
    uniqueIndex('tasks_letter_key').on(t.letterId, t.key),
    index('tasks_open_unit_idx').on(t.candidateUnitId, t.dueAt).where(sql`ended is null`),
    index('tasks_open_user_idx').on(t.candidateUserId).where(sql`ended is null`),
    index('tasks_open_assignee_idx').on(t.assigneeId).where(sql`ended is null`),
  ],
)

/**
 * Every act of a person, stored signed and `pending` before the Update is sent; a relay re-sends it under the same
 * id until it is answered, so that a killed process loses no decision. The comment stays here, never in Temporal.
 */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    taskKey: text(),
    act: text().$type<ActName>().notNull(),
    actorId: integer()
      .notNull()
      .references(() => users.id),
    onBehalfOfId: integer().references(() => users.id),
    outcome: text(),
    comment: text(),
    documentSha256: text(),
    signed: jsonb().$type<SignedAct>().notNull(),
    status: text()
      .$type<'pending' | 'applied' | 'refused' | 'parked' | 'reapplied' | 'set-aside'>()
      .notNull()
      .default('pending'),
    refusedCode: text(),
    result: jsonb().$type<ActResult>(),
    decidedAt: instant().notNull().defaultNow(),
    answeredAt: instant(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant(),
  },
  (t) => [
    index('decisions_letter_idx').on(t.letterId, t.decidedAt),
    index('decisions_pending_idx').on(t.nextAttemptAt).where(sql`status = 'pending'`),
  ],
)

/** A contribution asked of a unit or a person, in the application or by another channel (R9, R10, R12). */
export const contributions = pgTable(
  'contributions',
  {
    id: uuid().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    toUnitId: integer().references(() => orgUnits.id),
    toUserId: integer().references(() => users.id),
    question: text().notNull(),
    channel: text().$type<'app' | 'email'>().notNull().default('app'),
    dueOn: date({ mode: 'string' }),
    askedBy: integer()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull().defaultNow(),
    /** The circuit's task that carries it; null for one recorded from outside the application. */
    taskKey: text(),
    status: text().$type<'asked' | 'answered' | 'refused' | 'cancelled'>().notNull().default('asked'),
    text: text(),
    answeredBy: integer().references(() => users.id),
    answeredAt: instant(),
  },
  (t) => [index('contributions_letter_idx').on(t.letterId)],
)

/** One saved version of the draft reply; immutable, numbered per letter (the `ETag` of the reply). */
export const replies = pgTable(
  'replies',
  {
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    version: integer().notNull(),
    /** Editor JSON; null when the reply was uploaded as a PDF. */
    content: jsonb().$type<Record<string, unknown>>(),
    /** The PDF that is previewed, visaed and signed; null until it was typeset. */
    documentId: uuid(),
    sha256: text(),
    signatoryId: integer().references(() => users.id),
    templateId: uuid(),
    byHand: boolean().notNull().default(false),
    /** Where the griffe goes: the place that the typesetter kept free, in points from the lower left corner. R14 */
    griffeBox: jsonb().$type<{ page: number; x: number; y: number; width: number; height: number }>(),
    savedBy: integer()
      .notNull()
      .references(() => users.id),
    savedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.version] })],
)
