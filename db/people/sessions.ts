import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { sessions, users } from '../schema/index.ts'

export type NewSession = {
  id: string
  userId: number
  refreshHash: string
  at: Date
  expiresAt: Date
  /** When the person proved who they are; now, unless a login service knew them from before. */
  provenAt?: Date
}
export type LiveSession = { id: string; userId: number; login: string; name: string; provenAt: Date }

export async function openSession(db: Connection, session: NewSession): Promise<void> {
  const { at, provenAt = at, ...row } = session
  await db.insert(sessions).values({ ...row, createdAt: at, refreshedAt: at, provenAt })
}

/** The session and its person, unless it was revoked, has expired, or the account was disabled. */
export async function findLiveSession(db: Connection, id: string, now: Date): Promise<LiveSession | null> {
  const [row] = await db
    .select({
      id: sessions.id,
      userId: users.id,
      login: users.login,
      name: users.displayName,
      provenAt: sessions.provenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, id), isLive(now)))
  return row ?? null
}

export type Rotation = { id: string; usedHash: string; nextHash: string; now: Date; expiresAt: Date }

/**
 * Replaces the refresh token. A token that was already replaced was stolen or copied: its session ends for everyone.
 * @returns the session's person, or null when the token opens nothing (any more)
 */
export async function rotateSession(db: Connection, rotation: Rotation): Promise<LiveSession | null> {
  const { id, usedHash, nextHash, now, expiresAt } = rotation
  const rotated = await db
    .update(sessions)
    .set({ refreshHash: nextHash, refreshedAt: now, expiresAt })
    .where(
      and(
        eq(sessions.id, id),
        eq(sessions.refreshHash, usedHash),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
      ),
    )
    .returning({ id: sessions.id })
  if (rotated.length === 1) return findLiveSession(db, id, now)
  await revokeSession(db, id, now)
  return null
}

/** Effective at the next request, and at once for live events. */
export async function revokeSession(db: Connection, id: string, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)))
}

export async function revokeSessionsOf(db: Connection, userId: number, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
}

/** The password was given again, or the login service asked for it: a griffe may follow within five minutes. R14 */
export async function recordProof(db: Connection, id: string, now: Date): Promise<void> {
  await db.update(sessions).set({ provenAt: now }).where(eq(sessions.id, id))
}

const isLive = (now: Date) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now), isNull(users.disabledAt))

/** After a change of password: whoever sits elsewhere with the old one is out. */
export async function revokeOtherSessionsOf(db: Connection, userId: number, kept: string, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, kept), isNull(sessions.revokedAt)))
}
