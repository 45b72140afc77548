import { and, eq, isNull } from 'drizzle-orm'
import type { Party } from '../../domain/permissions/delegation.ts'
import type { Connection } from '../client.ts'
import { users } from '../schema/index.ts'
import { ownReadersOf } from '../visibility/own-reader.ts'

export type DelegationParty = Party & { login: string; name: string; signatory: boolean }

/** Somebody who may give or take a delegation, as they are today; null for an account unknown or disabled. */
export async function partyByLogin(db: Connection, login: string): Promise<DelegationParty | null> {
  const [user] = await db
    .select({ id: users.id, login: users.login, name: users.displayName, signatory: users.signatory })
    .from(users)
    .where(and(eq(users.login, login), isNull(users.disabledAt)))
  if (!user) return null
  const [held] = await ownReadersOf(db, [user.id])
  return { ...user, isElected: held?.own.isElected ?? false, positions: held?.own.positions ?? [] }
}
