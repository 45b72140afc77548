import { and, eq, sql } from 'drizzle-orm'
import { type Compiled, compileCircuit } from '../../domain/circuit/compile/compile.ts'
import { type Finding, hasErrors } from '../../domain/circuit/findings.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import { callersOf, callsItself, type InForce } from '../../domain/circuit/publication.ts'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, circuitDrafts, circuitVersions } from '../schema/index.ts'
import type { CircuitDraft } from './drafts.ts'
import { settlePublished } from './shipped.ts'
import { plansOf, type VersionInForce, versionsInForce } from './versions.ts'

export type CircuitFile = { key: CircuitKey; xml: string }
export type ToPublish = CircuitFile & { plan: Plan; because: CircuitKey | null }

/**
 * What a publication would make: the circuit first, then those that call it, compiled with it. `refused` names the one
 * whose findings forbid it; without, everything may be published.
 */
export type Rehearsal = { versions: ToPublish[]; findings: Finding[]; refused: CircuitKey | null }

/**
 * Situations that are looked at for soundness: ten times what the town's own circuits have. A file of many parallel
 * branches has millions, and people wait for the answer.
 */
const situations = 4000

/** Compiles a file against the circuits in force, as its publication would, and looks at what may go wrong in it. */
export const checkAgainst = (file: CircuitFile, inForce: InForce): Promise<Compiled> =>
  compileAgainst(file, inForce, situations)

async function compileAgainst({ key, xml }: CircuitFile, inForce: InForce, markings: number): Promise<Compiled> {
  const { [key]: _, ...called } = inForce
  const { plan, findings } = await compileCircuit(xml, { key, called, markings })
  if (!plan) return { findings }
  const all = [...findings, ...callsItself(key, plan)]
  return hasErrors(all) ? { findings: all } : { plan, findings: all }
}

/**
 * Compiles a circuit and everything that calls it; nothing is written. Soundness only warns, and was looked at when the
 * draft was checked.
 */
export async function rehearse(file: CircuitFile, current: readonly VersionInForce[]): Promise<Rehearsal> {
  let plans = plansOf(current)
  const { plan, findings } = await compileAgainst(file, plans, 0)
  if (!plan) return { versions: [], findings, refused: file.key }
  const versions: ToPublish[] = [{ ...file, plan, because: null }]
  if (current.find(({ key }) => key === file.key)?.planHash === plan.hash) return { versions, findings, refused: null }
  plans = { ...plans, [file.key]: plan }
  for (const caller of callersOf(file.key, plansOf(current))) {
    const source = current.find(({ key }) => key === caller)
    if (!source) continue
    const compiled = await compileAgainst(source, plans, 0)
    if (!compiled.plan) return { versions, findings: compiled.findings, refused: source.key }
    plans = { ...plans, [caller]: compiled.plan }
    versions.push({ key: source.key, xml: source.xml, plan: compiled.plan, because: file.key })
  }
  return { versions, findings, refused: null }
}

/** Publications follow one another: each sees what the one before has put in force. Ends with the transaction. */
export async function lockPublications(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('publish-circuits', 0))`)
}

export type Published = { key: CircuitKey; version: number; planHash: string; because: CircuitKey | null }

/**
 * Puts the versions of a rehearsal in force, all in one act: letters that enter from the commit on take them, letters
 * under way keep theirs (R23). The draft is gone, everything is on record.
 */
export async function publishVersions(
  tx: Transaction,
  draft: CircuitDraft,
  versions: readonly ToPublish[],
  { by, at }: { by: number; at: Date },
): Promise<Published[]> {
  const former = await versionsInForce(tx)
  const published: Published[] = []
  for (const { key, xml, plan, because } of versions) {
    const version = (await lastVersion(tx, key)) + 1
    const planHash = plan.hash
    await tx
      .insert(circuitVersions)
      .values({ key, version, planHash, xml, plan, because, publishedAt: at, publishedBy: by })
    const before = former.find((one) => one.key === key)
    await tx.insert(auditLog).values({
      actorId: by,
      subject: `circuit:${key}`,
      before: before ? { version: before.version, planHash: before.planHash } : null,
      after: { version, planHash, because, draft: because === null ? draft.revision : null, draftStatus: draft.status },
    })
    published.push({ key, version, planHash, because })
  }
  await tx.delete(circuitDrafts).where(eq(circuitDrafts.key, draft.key))
  if (draft.fromShipped !== null) await settlePublished(tx, draft.key, draft.fromShipped, by)
  return published
}

async function lastVersion(db: Connection, key: CircuitKey): Promise<number> {
  const [row] = await db
    .select({ last: sql<number>`coalesce(max(${circuitVersions.version}), 0)::integer` })
    .from(circuitVersions)
    .where(eq(circuitVersions.key, key))
  return row?.last ?? 0
}

/** No new letter may enter this version any more; letters in it go on. @returns false when it was retired already */
export async function retireVersion(tx: Transaction, key: CircuitKey, version: number, by: number): Promise<boolean> {
  const [retired] = await tx
    .update(circuitVersions)
    .set({ status: 'retired' })
    .where(
      and(eq(circuitVersions.key, key), eq(circuitVersions.version, version), eq(circuitVersions.status, 'published')),
    )
    .returning({ version: circuitVersions.version })
  if (!retired) return false
  await tx.insert(auditLog).values({
    actorId: by,
    subject: `circuit:${key}`,
    before: { version, status: 'published' },
    after: { version, status: 'retired' },
  })
  return true
}
