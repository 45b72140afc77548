import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type BoundBox, listBindings } from '../../db/circuits/bindings.ts'
import { type CircuitDraft, listDrafts } from '../../db/circuits/drafts.ts'
import { findPlan } from '../../db/circuits/plans.ts'
import { listShippedNews, type ShippedFile } from '../../db/circuits/shipped.ts'
import {
  type CircuitVersion,
  findVersion,
  lettersUnderWay,
  listVersions,
  type UnderWay,
} from '../../db/circuits/versions.ts'
import type { Database } from '../../db/client.ts'
import { compileCircuit } from '../../domain/circuit/compile/compile.ts'
import { askedBy } from '../../domain/circuit/diff.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import { callersOf } from '../../domain/circuit/publication.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { type CircuitKey, circuitKeyPattern, shippedCircuits } from '../../domain/vocabulary.ts'
import { notFound } from '../problems.ts'
import type {
  CircuitFileView,
  CircuitSheetView,
  CircuitSummaryView,
  CircuitVersionView,
} from '../views/circuit-versions.ts'

/** @throws {DomainError} NOT_FOUND for what can be no circuit's key */
export function knownKey(key: string): CircuitKey {
  if (!new RegExp(circuitKeyPattern).test(key)) throw notFound()
  return key
}

/** `true` for the mail office (R21), the sentence that says why not for others. */
export const mayAdminister = ({ reader }: FastifyRequest): true | string => mayInOffice('administer', reader.positions)

/** Every circuit of the town, by key; drafts and counts for those who administer. */
export async function circuitSummaries(request: FastifyRequest): Promise<Static<typeof CircuitSummaryView>[]> {
  const town = await townOf(request)
  return town.keys.map((key) => summaryOf(town, key))
}

/** One circuit with every version it ever had. @throws {DomainError} NOT_FOUND */
export async function circuitSheet(request: FastifyRequest, id: string): Promise<Static<typeof CircuitSheetView>> {
  const key = knownKey(id)
  const town = await townOf(request)
  if (!town.keys.includes(key)) throw notFound()
  return { ...summaryOf(town, key), history: town.of(key).map((version) => versionView(town, version)) }
}

type Town = {
  /** Those that every town has, and its own: published, or in preparation for those who administer. */
  keys: CircuitKey[]
  of(key: string): CircuitVersion[]
  current(key: string): CircuitVersion | undefined
  plans: Record<string, Plan>
  drafts: CircuitDraft[]
  underWay: UnderWay[]
  boxes: BoundBox[]
  news: ShippedFile[]
  may: true | string
}

async function townOf(request: FastifyRequest): Promise<Town> {
  const { db } = request.server.deps
  const may = mayAdminister(request)
  const [versions, boxes, drafts, underWay, news] = await Promise.all([
    listVersions(db),
    listBindings(db),
    may === true ? listDrafts(db) : [],
    may === true ? lettersUnderWay(db, request.reader) : [],
    may === true ? listShippedNews(db) : [],
  ])
  const of = (key: string) => versions.filter((one) => one.key === key)
  const current = (key: string) => of(key).find(({ status }) => status === 'published')
  const keys = [
    ...new Set([...shippedCircuits, ...versions.map((one) => one.key), ...drafts.map(({ key }) => key)]),
  ].sort()
  const plans = Object.fromEntries(
    keys.flatMap((key) => {
      const plan = current(key)?.plan
      return plan ? [[key, plan] as const] : []
    }),
  )
  return { keys, of, current, plans, drafts, underWay, boxes, news, may }
}

function summaryOf(town: Town, key: CircuitKey): Static<typeof CircuitSummaryView> {
  const { may, plans } = town
  const current = town.current(key)
  const draft = town.drafts.find((one) => one.key === key)
  return {
    id: key,
    key,
    name: current?.plan.name ?? key,
    version: current?.version ?? null,
    planHash: current?.planHash ?? null,
    publishedAt: current?.publishedAt.toISOString() ?? null,
    versions: town.of(key).length,
    underWay: may === true ? lettersOn(town, key) : null,
    calls: [...new Set(current?.plan.calls.map((call) => call.key))],
    calledBy: callersOf(key, plans),
    draft: draft ? draftBrief(draft) : null,
    own: !shippedCircuits.some((shipped) => shipped === key),
    boxes: town.boxes.filter(({ circuit }) => circuit === key).map(({ code, name }) => ({ code, name })),
    shipped: shippedBrief(
      town.news.find((one) => one.key === key),
      draft,
    ),
    allows: { change: may },
  }
}

/** News that is already being prepared is none. */
function shippedBrief(
  news: ShippedFile | undefined,
  draft: CircuitDraft | undefined,
): Static<typeof CircuitSummaryView>['shipped'] {
  if (!news || draft?.fromShipped === news.sha256) return null
  return { shippedAt: news.shippedAt.toISOString(), declined: news.declined }
}

function versionView(town: Town, version: CircuitVersion): Static<typeof CircuitVersionView> {
  const { plan: _, key, publishedAt, ...shown } = version
  const inForce = town.current(key)?.version === version.version
  const retire = version.status === 'published' && (inForce ? 'Une version en vigueur ne se retire pas.' : town.may)
  return {
    ...shown,
    inForce,
    publishedAt: publishedAt.toISOString(),
    underWay: town.may === true ? lettersOn(town, key, version.version) : null,
    allows: { retire },
  }
}

function lettersOn({ underWay }: Town, key: string, version?: number): number {
  const counted = underWay.filter((one) => one.key === key && (version === undefined || one.version === version))
  return counted.reduce((sum, { letters }) => sum + letters, 0)
}

export const draftBrief = ({ revision, status, basedOn, changedAt, changedBy }: CircuitDraft) => ({
  revision,
  status,
  basedOn,
  changedAt: changedAt.toISOString(),
  changedBy,
})

/** One version to be looked at, with the warnings of its publication. @throws {DomainError} NOT_FOUND */
export async function circuitFile(db: Database, id: string, number: number): Promise<Static<typeof CircuitFileView>> {
  const found = await findVersion(db, knownKey(id), number)
  if (!found) throw notFound()
  const { key, version, planHash, status, xml, plan } = found
  return {
    key,
    name: plan.name,
    version,
    planHash,
    status,
    xml,
    findings: await warningsOf(db, found),
    plan: planView(plan),
  }
}

/** Compiled with exactly the called circuits that it was published with. */
async function warningsOf(db: Database, { key, xml, plan }: { key: string; xml: string; plan: Plan }) {
  const pinned = plan.calls.map(async (call) => [call.key, await findPlan(db, call.hash)] as const)
  const called = (await Promise.all(pinned)).flatMap(([name, one]) => (one ? [[name, one] as const] : []))
  // Soundness was explored when it was published: without it, reading stays cheap.
  return (await compileCircuit(xml, { key, called: Object.fromEntries(called), markings: 0 })).findings
}

const planView = ({ nodes, calls }: Plan): Static<typeof CircuitFileView>['plan'] => ({
  elements: nodes.length,
  tasks: nodes.flatMap(({ id, name, task }) =>
    task
      ? [
          {
            element: id,
            name: name ?? id,
            kind: task.kind,
            asked: askedBy(task),
            due: task.due ?? null,
            outcomes: task.outcomes,
          },
        ]
      : [],
  ),
  services: nodes.flatMap(({ id, name, service }) =>
    service ? [{ element: id, name: name ?? id, activity: service.activity }] : [],
  ),
  calls: calls.map(({ element, key, hash }) => ({ element, key, planHash: hash })),
})
