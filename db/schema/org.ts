import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
} from 'drizzle-orm/pg-core'
import type { PositionFunction, SignatureMode, UnitKind } from '../../domain/vocabulary.ts'
import { bytea, instant } from './columns.ts'

/** The org chart as it is now (R23: configuration). Each change leaves its former state in `org_unit_versions`. */
export const orgUnits = pgTable(
  'org_units',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text().$type<UnitKind>().notNull(),
    parentId: integer().references((): AnyPgColumn => orgUnits.id),
    closedAt: instant(),
    /** Where what was addressed to a closed unit goes; its code so stays good for letters under way (R23). */
    successorId: integer().references((): AnyPgColumn => orgUnits.id),
  },
  (t) => [
    uniqueIndex('org_units_code_key').on(t.code),
    index('org_units_parent_idx').on(t.parentId),
    check('org_units_not_own_parent', sql`${t.parentId} is distinct from ${t.id}`),
    check('org_units_successor_of_closed', sql`${t.successorId} is null or ${t.closedAt} is not null`),
  ],
)

/** The org chart of any past day; written by a trigger. */
export const orgUnitVersions = pgTable(
  'org_unit_versions',
  {
    unitId: integer().notNull(),
    validFrom: instant().notNull(),
    validUntil: instant(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text().$type<UnitKind>().notNull(),
    parentId: integer(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.validFrom] })],
)

export const users = pgTable(
  'users',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    login: text().notNull(),
    displayName: text().notNull(),
    email: text(),
    passwordHash: text(),
    /** Title printed under a signature, such as "Maire" or "Adjointe à l'éducation". */
    title: text(),
    /** May put a griffe: elected officials and the DG only (R14). */
    signatory: boolean().notNull().default(false),
    portfolios: jsonb().$type<string[]>().notNull().default([]),
    preferences: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    disabledAt: instant(),
  },
  (t) => [uniqueIndex('users_login_key').on(t.login)],
)

/** A function held in a unit; a user may hold several. Ended positions stay, for "who was it then". */
export const positions = pgTable(
  'positions',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    unitId: integer()
      .notNull()
      .references(() => orgUnits.id, { onDelete: 'restrict' }),
    function: text().$type<PositionFunction>().notNull(),
    from: date({ mode: 'string' }).notNull().default(sql`current_date`),
    /** Last day on which it is held; null without end. */
    until: date({ mode: 'string' }),
  },
  (t) => [index('positions_user_idx').on(t.userId), index('positions_unit_idx').on(t.unitId)],
)

/** The image of a signature, encrypted at rest (AES-256-GCM); no route returns it. R14 */
export const griffes = pgTable('griffes', {
  userId: integer()
    .primaryKey()
    .references(() => users.id),
  sealed: bytea().notNull(),
  keyId: text().notNull(),
  changedAt: instant().notNull().defaultNow(),
})

/** R15: the fallback with a handwritten signature, for the town (`userId` null is kept in settings) or one signatory. */
export const signatureModesOfUsers = pgTable('signature_modes', {
  userId: integer()
    .primaryKey()
    .references(() => users.id),
  mode: text().$type<SignatureMode>().notNull(),
})

/** A login that lives until it is revoked; the refresh token rotates and is kept as a hash only. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    refreshHash: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    refreshedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** Last time the password was proven; a griffe wants one younger than five minutes. */
    provenAt: instant().notNull().defaultNow(),
  },
  (t) => [index('sessions_user_idx').on(t.userId)],
)

/** Failed logins, to slow down guessing by account and by address. */
export const loginAttempts = pgTable(
  'login_attempts',
  { login: text().notNull(), address: text().notNull(), at: instant().notNull().defaultNow() },
  (t) => [index('login_attempts_login_idx').on(t.login, t.at), index('login_attempts_address_idx').on(t.address, t.at)],
)
