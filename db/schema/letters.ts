import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Channel, Confidentiality, DocumentRole, LetterStatus, UnitLinkReason } from '../../domain/vocabulary.ts'
import { instant, tsvector } from './columns.ts'
import { orgUnits, users } from './org.ts'
import { letterTypes, priorities } from './town-settings.ts'

/** A person or body outside the town. */
export const contacts = pgTable(
  'contacts',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    name: text().notNull(),
    email: text(),
    addressLines: jsonb().$type<string[]>().notNull().default([]),
    postalCode: text(),
    city: text(),
    /** The same for all particulars of one citizen: name and address, or name and e-mail. R7's meeting view. */
    citizen: text().generatedAlwaysAs(sql`bannette_citizen(name, email, address_lines, city)`),
    /** The street as addresses are compared: without number, accents and abbreviations; null without an address. */
    streetKey: text().generatedAlwaysAs(sql`bannette_street(address_lines)`),
  },
  (t) => [
    index('contacts_citizen_idx').on(t.citizen),
    index('contacts_street_idx').using('gin', t.streetKey.op('gin_trgm_ops')),
  ],
)

/** The searchable face of a letter. The circuit's state belongs to the workflow; `circuit_states` follows it. */
export const letters = pgTable(
  'letters',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    /** Ordinary number `YYYY-NNNNNN`; null for a secret letter that is not in a circuit. No hole in the series. */
    chrono: text(),
    /** The CAB's own number for a letter that it integrated in secret; shown to the CAB only. R4 */
    cabChrono: text(),
    subject: text().notNull(),
    senderId: uuid()
      .notNull()
      .references(() => contacts.id),
    /** Copy of the contact's name, for search and lists. */
    senderName: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    receivedOn: date({ mode: 'string' }).notNull(),
    writtenOn: date({ mode: 'string' }),
    confidentiality: text().$type<Confidentiality>().notNull().default('normal'),
    boxUnitId: integer().references(() => orgUnits.id, { onDelete: 'restrict' }),
    /** Its workflow was started; closing does not undo it (R5). */
    inCircuit: boolean().notNull().default(false),
    status: text().$type<LetterStatus>().notNull().default('registered'),
    /** Service target, from the town's delays (working days); statutory dates are kept apart. */
    dueOn: date({ mode: 'string' }),
    implicitDecisionOn: date({ mode: 'string' }),
    letterType: text().references(() => letterTypes.code),
    priority: text().references(() => priorities.code),
    integratedByUnitId: integer().references(() => orgUnits.id),
    registeredBy: integer().references(() => users.id),
    registeredAt: instant().notNull().defaultNow(),
    /** Optimistic lock of the registry data (`If-Match`). */
    version: integer().notNull().default(1),
    /** Same raw input, same letter: SHA-256 of the bytes and their origin. */
    intakeKey: text(),
    /** Text of the documents, for search only. */
    fullText: text().notNull().default(''),
    notesText: text().notNull().default(''),
    /** Access tokens, see `db/visibility`; recomputed in the transaction that changes what they come from. */
    acl: integer().array().notNull().default(sql`'{}'::integer[]`),
    search: tsvector(),
    /** Sender without accents and case, for trigram look-up. */
    senderKey: text(),
  },
  (t) => [
    uniqueIndex('letters_chrono_key').on(t.chrono),
    uniqueIndex('letters_cab_chrono_key').on(t.cabChrono),
    uniqueIndex('letters_intake_key').on(t.intakeKey),
    // Pages go newest first by (received_on, id), both descending: one backward walk of the index.
    index('letters_received_idx').on(t.receivedOn, t.id),
    index('letters_box_received_idx').on(t.boxUnitId, t.receivedOn, t.id),
    index('letters_sender_id_idx').on(t.senderId),
    // Access tokens, periods and what pages are filtered by stand in the search indexes, so that words, sight and time are one
    // bitmap scan. A pending list would make the cost of a search depend on what was written just before.
    index('letters_search_idx')
      .using(
        'gin',
        t.search,
        t.acl,
        sql`bannette_periods(${t.receivedOn})`,
        sql`(array[${t.boxUnitId}])`,
        sql`(array[${t.status}])`,
      )
      .with({ fastupdate: false }),
    index('letters_sender_idx')
      .using('gin', t.senderKey.op('gin_trgm_ops'), t.acl, sql`bannette_periods(${t.receivedOn})`)
      .with({ fastupdate: false }),
    check('letters_subject_not_blank', sql`length(trim(${t.subject})) > 0`),
  ],
)

/** Numbers are taken in the transaction that inserts the letter: a failed insert leaves no hole. */
export const chronoSeries = pgTable(
  'chrono_series',
  { series: text().notNull(), year: integer().notNull(), last: integer().notNull() },
  (t) => [primaryKey({ columns: [t.series, t.year] })],
)

/** What links a letter to a unit (R6). Append-only: a reset does not undo that the unit had the letter. */
export const letterUnits = pgTable(
  'letter_units',
  {
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    unitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    reason: text().$type<UnitLinkReason>().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.unitId, t.reason] }), index('letter_units_unit_idx').on(t.unitId)],
)

/** People linked by name: copies, assignees, persons asked (R6, R7). Exactly one of user and unit. */
export const copies = pgTable(
  'copies',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    userId: integer().references(() => users.id),
    unitId: integer().references(() => orgUnits.id),
    reason: text().$type<'copy' | 'asked' | 'assigned' | 'signatory'>().notNull().default('copy'),
    by: integer().references(() => users.id),
    at: instant().notNull().defaultNow(),
    readAt: instant(),
  },
  (t) => [
    uniqueIndex('copies_letter_user_key').on(t.letterId, t.userId, t.reason),
    uniqueIndex('copies_letter_unit_key').on(t.letterId, t.unitId, t.reason),
    index('copies_user_idx').on(t.userId),
    check('copies_one_recipient', sql`num_nonnulls(${t.userId}, ${t.unitId}) = 1`),
  ],
)

/** One immutable version of one document; `lineage` groups the versions. Bytes live in the store under their SHA-256. */
export const documents = pgTable(
  'documents',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    lineage: uuid().notNull(),
    version: integer().notNull().default(1),
    role: text().$type<DocumentRole>().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    sha256: text().notNull(),
    size: bigint({ mode: 'number' }).notNull(),
    pages: integer(),
    addedBy: integer().references(() => users.id),
    addedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('documents_lineage_version_key').on(t.lineage, t.version),
    index('documents_letter_idx').on(t.letterId),
    check('documents_sha256_form', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
)

export const notes = pgTable(
  'notes',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('notes_letter_idx').on(t.letterId)],
)
