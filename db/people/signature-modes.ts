import { asc, eq } from 'drizzle-orm'
import type { SignatureMode } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { signatureModesOfUsers, users } from '../schema/index.ts'

export type SignatoryMode = { userId: number; login: string; mode: SignatureMode | null }

/** Every signatory and the mode that is their own; null = the town's (R15). */
export function listSignatureModes(db: Connection): Promise<SignatoryMode[]> {
  return db
    .select({ userId: users.id, login: users.login, mode: signatureModesOfUsers.mode })
    .from(users)
    .leftJoin(signatureModesOfUsers, eq(signatureModesOfUsers.userId, users.id))
    .where(eq(users.signatory, true))
    .orderBy(asc(users.login))
}
