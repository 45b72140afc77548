import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type CircuitDraft, lockDraft } from '../../db/circuits/drafts.ts'
import { lockPublications, publishVersions, rehearse, retireVersion } from '../../db/circuits/publication.ts'
import {
  findVersion,
  lettersUnderWay,
  listVersions,
  type VersionInForce,
  versionsInForce,
} from '../../db/circuits/versions.ts'
import { inTransaction } from '../../db/client.ts'
import { diffPlans } from '../../domain/circuit/diff.ts'
import { DomainError } from '../../domain/errors.ts'
import { versionGiven } from '../acts/if-match.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import type { CircuitEffectsView, PublicationView } from '../views/circuit-versions.ts'
import { draftSeen } from './drafts.ts'
import { knownKey } from './reading.ts'

/** What publishing the draft would do, by the very steps of a publication. @throws {DomainError} FORBIDDEN, NOT_FOUND */
export async function draftEffects(request: FastifyRequest, id: string): Promise<Static<typeof CircuitEffectsView>> {
  const { db } = request.server.deps
  const draft = await draftSeen(request, id)
  const [current, versions, underWay] = await Promise.all([
    versionsInForce(db),
    listVersions(db),
    lettersUnderWay(db, request.reader),
  ])
  const rehearsal = await rehearse(draft, current)
  const before = current.find(({ key }) => key === draft.key)
  const [own, ...callers] = rehearsal.versions
  const next = (key: string) => Math.max(0, ...versions.filter((one) => one.key === key).map((one) => one.version)) + 1
  const diff = before && own ? diffPlans(before.plan, own.plan) : { elements: [], flows: [], candidates: [] }
  const touched = [draft.key, ...callers.map(({ key }) => key)]
  return {
    key: draft.key,
    revision: draft.revision,
    inForce: before?.version ?? null,
    next: next(draft.key),
    refusedBy: rehearsal.refused,
    findings: rehearsal.findings,
    unchanged: own !== undefined && isUnchanged(draft, before),
    ...diff,
    republished: callers.map(({ key, plan }) => ({
      key,
      name: plan.name,
      from: current.find((one) => one.key === key)?.version ?? null,
      to: next(key),
    })),
    staying: underWay.filter(({ key }) => touched.some((one) => one === key)),
  }
}

/**
 * Publishes the draft as its author saw it, and with it the circuits that call it, in one act (R21, R23).
 * @throws {DomainError} FORBIDDEN, NOT_FOUND, IF_MATCH_REQUIRED, STALE_VERSION, CIRCUIT_UNCHANGED; CIRCUIT_INVALID with
 * every finding
 */
export async function publishDraft(request: FastifyRequest, id: string): Promise<Static<typeof PublicationView>> {
  requireAct(request, 'administer')
  const key = knownKey(id)
  const { db, now } = request.server.deps
  const known = versionGiven(request)
  return inTransaction(db, async (tx) => {
    await lockPublications(tx)
    const draft = await lockDraft(tx, key)
    if (!draft) throw notFound()
    if (draft.revision !== known) throw new DomainError('STALE_VERSION', 'another revision by now')
    const current = await versionsInForce(tx)
    const { versions, findings, refused } = await rehearse(draft, current)
    if (refused !== null)
      throw new DomainError('CIRCUIT_INVALID', `${refused} is refused`, { circuit: refused, findings })
    const before = current.find((one) => one.key === key)
    if (isUnchanged(draft, before)) throw new DomainError('CIRCUIT_UNCHANGED', 'it is in force already')
    const published = await publishVersions(tx, draft, versions, { by: request.session.userId, at: now() })
    return { published }
  })
}

/** A drawing that was only tidied up is a new version; the same file is none. */
const isUnchanged = ({ xml }: CircuitDraft, before: VersionInForce | undefined): boolean => before?.xml === xml

/**
 * Takes a version out of use; its letters go on. The version in force goes by publishing another one.
 * @throws {DomainError} FORBIDDEN, NOT_FOUND, CIRCUIT_IN_FORCE
 */
export async function retire(request: FastifyRequest, id: string, version: number): Promise<void> {
  requireAct(request, 'administer')
  const key = knownKey(id)
  await inTransaction(request.server.deps.db, async (tx) => {
    await lockPublications(tx)
    if (!(await findVersion(tx, key, version))) throw notFound()
    const current = await versionsInForce(tx)
    if (current.some((one) => one.key === key && one.version === version)) {
      throw new DomainError('CIRCUIT_IN_FORCE', 'letters enter this version')
    }
    await retireVersion(tx, key, version, request.session.userId)
  })
}
