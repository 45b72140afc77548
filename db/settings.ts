import { eq } from 'drizzle-orm'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { DomainError } from '../domain/errors.ts'
import { type SignatureMode, signatureModes } from '../domain/vocabulary.ts'
import type { Connection, Transaction } from './client.ts'
import { auditLog, settings, signatureModesOfUsers } from './schema/index.ts'

const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }))
const workingDays = Type.Integer({ minimum: 1, maximum: 365 })

const schemas = {
  /** R15: the town's mode; a signatory's own one is in `signature_modes`. */
  signatureMode: oneOf(signatureModes),
  /** Service targets in working days; statutory delays are law, not settings. */
  delays: Type.Object(
    { answer: workingDays, acknowledgement: workingDays, contribution: workingDays, visa: workingDays },
    { additionalProperties: false },
  ),
  /** Whom a confidential letter in a circuit is open to beside R5: explicit recipients, or also the hierarchy. */
  confidentialReading: oneOf(['explicit', 'hierarchy'] as const),
  /** R10: domains for which the application is recommended rather than an e-mail. */
  oftenAskedDomains: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 100 }),
  /** When the validation asks the CAB's visa beside the DG's. */
  cabVisa: oneOf(['elected-or-flagged', 'always', 'never'] as const),
}

export type SettingKey = keyof typeof schemas
export type Settings = { [K in SettingKey]: Static<(typeof schemas)[K]> }

/** What holds until the town decides otherwise. */
const defaultSettings: Settings = {
  signatureMode: 'griffe',
  delays: { answer: 15, acknowledgement: 5, contribution: 5, visa: 3 },
  confidentialReading: 'explicit',
  oftenAskedDomains: ['Voirie', 'Éclairage public', 'Propreté', 'Urbanisme', 'Vie scolaire'],
  cabVisa: 'elected-or-flagged',
}

export async function readSettings(db: Connection): Promise<Settings> {
  const rows = await db.select({ key: settings.key, value: settings.value }).from(settings)
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) }
}

/** Changes one setting, on record. @throws {DomainError} `INVALID_SETTING` */
export async function changeSetting<K extends SettingKey>(
  tx: Transaction,
  key: K,
  value: Settings[K],
  changedBy: number | null,
): Promise<void> {
  if (!Value.Check(schemas[key], value)) throw new DomainError('INVALID_SETTING', `not a value of ${key}`, { key })
  const [before] = await tx.select().from(settings).where(eq(settings.key, key)).for('update')
  const row = { value, changedBy, changedAt: new Date() }
  await tx
    .insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
  const former = before?.value ?? defaultSettings[key]
  await tx.insert(auditLog).values({ actorId: changedBy, subject: `setting:${key}`, before: former, after: value })
}

/** R15: the mode of one signatory; null where only the town's counts. */
export async function signatureModeOf(db: Connection, userId: number): Promise<SignatureMode | null> {
  const row = await db.query.signatureModesOfUsers.findFirst({ where: eq(signatureModesOfUsers.userId, userId) })
  return row?.mode ?? null
}

/** @param mode null: the signatory follows the town again */
export async function changeSignatureModeOf(
  tx: Transaction,
  userId: number,
  mode: SignatureMode | null,
  changedBy: number | null,
): Promise<void> {
  const before = await signatureModeOf(tx, userId)
  await tx.delete(signatureModesOfUsers).where(eq(signatureModesOfUsers.userId, userId))
  if (mode) await tx.insert(signatureModesOfUsers).values({ userId, mode })
  await tx.insert(auditLog).values({ actorId: changedBy, subject: `signature-mode:${userId}`, before, after: mode })
}
