import type { FastifyRequest } from 'fastify'
import { findOrgChange } from '../../db/org/changes.ts'
import { askOrgChange } from '../../db/org/run.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { sentenceOfChanges } from '../../domain/org/sentences.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { orgChangeViews } from './present.ts'
import type { OrgChangeBody } from './views.ts'

/** What a reorganisation may be refused for; each says what to do. */
export const orgRefusals = [
  'FORBIDDEN',
  'UNKNOWN_UNIT',
  'UNIT_EXISTS',
  'UNIT_CLOSED',
  'UNIT_BELOW_ITSELF',
  'UNIT_NAMED_BY_RULES',
  'UNIT_HAS_CHILDREN',
  'NOT_A_BOX',
  'INVALID_SUCCESSOR',
  'SUCCESSOR_REQUIRED',
] as const

export type Wish = { changes: OrgChange[]; at?: string | null | undefined; reason?: string | null | undefined }

/** Asks for a reorganisation in the caller's name (R21). @throws {DomainError} see `orgRefusals` */
export async function ask(request: FastifyRequest, { changes, at, reason }: Wish): Promise<OrgChangeBody> {
  requireAct(request, 'administer')
  const { db, now } = request.server.deps
  const id = await askOrgChange(db, {
    id: request.newId('org-change'),
    changes,
    reason: reason?.trim() || null,
    at: at ? new Date(at) : null,
    reader: request.reader,
    now: now(),
    summary: () => sentenceOfChanges(changes),
  })
  return readOrgChange(request, id)
}

/** @throws {DomainError} NOT_FOUND */
export async function readOrgChange(request: FastifyRequest, id: string): Promise<OrgChangeBody> {
  const row = await findOrgChange(request.server.deps.db, id)
  const [view] = row ? await orgChangeViews(request, [row]) : []
  if (!view) throw notFound()
  return view
}
