import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection } from '../client.ts'
import { auditLog, users } from '../schema/index.ts'

const login = 'exploitation'

/**
 * The technical account that stands on record for acts of the operator's tool. It holds no position, sees nothing and
 * cannot log in: it is disabled from its first day. Who sat at the keyboard stands in the reason of each act.
 * @throws {DomainError} OPERATOR_NAME_TAKEN when somebody of the town bears that login
 */
export async function operatorAccount(db: Connection): Promise<number> {
  await db.insert(users).values({ login, displayName: 'L’exploitation', disabledAt: new Date() }).onConflictDoNothing()
  const [row] = await db
    .select({ id: users.id, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.login, login))
  if (!row?.disabledAt) throw new DomainError('OPERATOR_NAME_TAKEN', `the login ${login} belongs to a person`)
  return row.id
}

export type Operation = {
  actorId: number
  verb: string
  reason: string
  letters?: readonly string[]
  /** Hashes. */
  files?: readonly string[]
}

/** Keeps in the audit log what the tool did to the registry itself; acts on a letter stand in the letter's own chain. */
export async function recordOperation(db: Connection, { actorId, verb, ...after }: Operation): Promise<void> {
  await db.insert(auditLog).values({ actorId, subject: `operation:${verb}`, after })
}
