import type { FastifyReply } from 'fastify'
import { inTransaction } from '../../../db/client.ts'
import { accountOfIdentity, enterByIdentity, type Identity } from '../../../db/people/identities.ts'
import { findLiveSession, openSession, recordProof } from '../../../db/people/sessions.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { ApiDeps } from '../../deps.ts'
import {
  endOfSession,
  hashOfRefresh,
  newRefreshToken,
  newSessionId,
  refreshCookie,
  refreshCookieOptions,
  sessionHours,
  writeRefresh,
} from '../tokens.ts'
import type { Attempt } from './attempt.ts'
import type { ProvenPerson } from './login-service.ts'

/** How far the clock of the login service may be from ours. */
const clockToleranceMs = 30_000
const never = new Date(0)

/**
 * Opens a session for the person, who must have an open account: the service says who somebody is, the mail office who
 * may come in (R21). The proof is as old as the service says; of one that does not say, a griffe asks for a new one (R14).
 * @throws {DomainError} OIDC_UNKNOWN_ACCOUNT
 */
export async function enter(deps: ApiDeps, reply: FastifyReply, person: ProvenPerson): Promise<void> {
  const at = deps.now()
  const { named, provenAt } = person
  const account = await inTransaction(deps.db, (tx) => enterByIdentity(tx, { identity: identityOf(person), named, at }))
  if (!account) throw new DomainError('OIDC_UNKNOWN_ACCOUNT', 'nobody here is this person')
  const refresh = newRefreshToken(newSessionId())
  await openSession(deps.db, {
    id: refresh.sessionId,
    userId: account.id,
    refreshHash: hashOfRefresh(refresh),
    at,
    expiresAt: endOfSession(at),
    provenAt: provenAt === null ? never : earlier(provenAt, at),
  })
  const options = refreshCookieOptions(deps.settings.https, sessionHours * 3600)
  reply.setCookie(refreshCookie, writeRefresh(refresh), options)
}

/**
 * The person of a session has proved again who they are, after the session asked for it.
 * @throws {DomainError} OIDC_REFUSED, OIDC_OTHER_PERSON, OIDC_NOT_FRESH
 */
export async function proveAgain(deps: ApiDeps, attempt: Attempt & { sessionId: string }, person: ProvenPerson) {
  const { db, now } = deps
  const session = await findLiveSession(db, attempt.sessionId, now())
  if (!session) throw new DomainError('OIDC_REFUSED', 'the session has ended meanwhile')
  const account = await accountOfIdentity(db, identityOf(person))
  if (account?.id !== session.userId) throw new DomainError('OIDC_OTHER_PERSON', 'not the person of this session')
  const { provenAt } = person
  // A service that knew the person from this morning may answer without asking: that proves nothing.
  if (provenAt === null || provenAt.getTime() < attempt.startedAt - clockToleranceMs)
    throw new DomainError('OIDC_NOT_FRESH', 'the service did not ask for the proof again')
  await recordProof(db, session.id, earlier(provenAt, now()))
}

const identityOf = ({ issuer, subject }: ProvenPerson): Identity => ({ source: 'oidc', authority: issuer, subject })

const earlier = (a: Date, b: Date): Date => (a < b ? a : b)
