import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type Migrant, migrantsOf, recordMigration } from '../../db/circuits/migrants.ts'
import { type CircuitVersion, findVersion } from '../../db/circuits/versions.ts'
import { type MigrationPreview, previewMigration } from '../../domain/circuit/migrate/preview.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitRef } from '../../domain/vocabulary.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import type { MigrationInput, MigrationView } from '../views/circuit-trials.ts'
import { knownKey } from './reading.ts'

/** Letters that one call deals with, and how many of them at a time: people's own acts go on in between. */
const perCall = 200
const atATime = 4

type Input = Static<typeof MigrationInput>
type View = Static<typeof MigrationView>
type Item = View['items'][number]
type Moving = { letter: Migrant; item: Item }

/**
 * Moves letters under way to another version of their circuit, one act for each, or says what that would do (R23).
 * @throws {DomainError} FORBIDDEN, NOT_FOUND, SAME_VERSION
 */
export async function migrateLetters(
  request: FastifyRequest,
  id: string,
  version: number,
  input: Input,
): Promise<View> {
  requireAct(request, 'administer')
  const { db } = request.server.deps
  const key = knownKey(id)
  const { from, mapping = {}, letters: only = null, dryRun } = input
  const [source, target] = await Promise.all([findVersion(db, key, from), findVersion(db, key, version)])
  if (!source || !target) throw notFound()
  if (source.planHash === target.planHash) throw new DomainError('SAME_VERSION', 'there is nothing to change')
  const found = await migrantsOf(db, request.reader, { key, version: from, only, limit: perCall + 1 })
  const moving = found.slice(0, perCall).map((letter) => rehearseOne(letter, source, target, mapping))
  if (!dryRun) await moveAll(request, moving, { target, mapping, reason: input.reason ?? null })
  const count = (done: Item['done']) => moving.filter(({ item }) => item.done === done).length
  if (!dryRun) {
    const migrated = count('migrated') + count('accepted')
    const refused = moving.length - migrated
    await recordMigration(db, { key, from, to: version, mapping, migrated, refused, by: request.session.userId })
  }
  return viewOf(moving, { key, from, to: version, dryRun, more: found.length > perCall })
}

function rehearseOne(
  letter: Migrant,
  from: CircuitVersion,
  to: CircuitVersion,
  mapping: Record<string, string>,
): Moving {
  const { letterId, chrono } = letter
  const preview = previewOf(letter, from, to, mapping)
  const refused = { ready: false, at: [], tasks: [], opened: [], moved: [] }
  const said = preview.ok
    ? { ready: true, at: preview.at, tasks: preview.tasks, opened: preview.opened, moved: preview.moved, refusals: [] }
    : { ...refused, refusals: preview.refusals.map(({ element, code }) => ({ element, code })) }
  return { letter, item: { letterId, chrono, ...said, done: null, code: null } }
}

function previewOf(
  { state, status }: Migrant,
  from: CircuitVersion,
  to: CircuitVersion,
  mapping: Record<string, string>,
) {
  const refused = (code: string) => ({ ok: false as const, refusals: [{ element: from.key, code }] })
  if (status === 'suspended') return refused('SUSPENDED')
  if (!state) return refused('NOT_RUNNING')
  const preview: MigrationPreview = previewMigration(from.plan, state, to.plan, mapping)
  return preview
}

type How = { target: CircuitVersion; mapping: Record<string, string>; reason: string | null }

/** A few at a time; what one letter refuses stops no other. Those that the rehearsal refused are left alone. */
async function moveAll(request: FastifyRequest, moving: readonly Moving[], how: How): Promise<void> {
  const waiting = moving.filter(({ item }) => item.ready)
  for (const { item } of moving) if (!item.ready) Object.assign(item, { done: 'refused', code: item.refusals[0]?.code })
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      Object.assign(one.item, await moveOne(request, one, how))
  }
  await Promise.all(Array.from({ length: atATime }, next))
}

async function moveOne(request: FastifyRequest, { item }: Moving, { target, mapping, reason }: How) {
  const { key, version, planHash } = target
  const circuit: CircuitRef = { key, version, planHash }
  try {
    const { state } = await request.server.deps.circuits.act(
      item.letterId,
      { name: 'migrate', circuit, mapping },
      {
        actor: request.session.userId,
        onBehalfOf: null,
        comment: reason,
        documentSha256: null,
        decisionId: request.newId(`migrate:${item.letterId}`),
      },
    )
    return { done: state === 'applied' ? ('migrated' as const) : ('accepted' as const) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { done: 'refused' as const, code: error.code }
  }
}

function viewOf(moving: readonly Moving[], head: Pick<View, 'key' | 'from' | 'to' | 'dryRun' | 'more'>): View {
  const unseen = moving.filter(({ letter }) => !letter.seen).map(({ item }) => item)
  const migrated = unseen.filter(({ done }) => done === 'migrated' || done === 'accepted').length
  const ready = unseen.filter((item) => item.ready).length
  return {
    ...head,
    items: moving.filter(({ letter }) => letter.seen).map(({ item }) => item),
    unseen: { ready, refused: unseen.length - ready, migrated },
  }
}
