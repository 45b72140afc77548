import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import {
  addTemplate,
  changeTemplate,
  findTemplate,
  listTemplates,
  removeTemplate,
} from '../../db/templates/templates.ts'
import { type OwnUnit, unitsAboveReader } from '../../db/templates/units.ts'
import type { Reader } from '../../db/visibility/reader.ts'
import { editorDocOf } from '../../documents/editor/nodes.ts'
import { parseEditorDoc } from '../../documents/editor/parse.ts'
import { fieldsOf } from '../../documents/merge-fields.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'
import type { TemplateInput, TemplateView } from '../views/replies.ts'
import { versionGiven } from './if-match.ts'

type Input = Static<typeof TemplateInput>
type View = Static<typeof TemplateView>

/** Those of the units in and under which the reader works, and the generic ones (R18). */
export async function templatesFor(request: FastifyRequest, kind: Input['kind'] | null): Promise<View[]> {
  const { db } = request.server.deps
  const units = await unitsAboveReader(db, request.reader)
  return listTemplates(
    db,
    units.map(({ id }) => id),
    kind,
  )
}

/** @throws {DomainError} NOT_FOUND also for a template of another direction */
export async function templateSeen(request: FastifyRequest, id: string): Promise<View> {
  const { db } = request.server.deps
  const template = await findTemplate(db, id)
  const units = await unitsAboveReader(db, request.reader)
  if (!template || (template.unitId !== null && !units.some((unit) => unit.id === template.unitId))) throw notFound()
  const { unitId: _, ...view } = template
  return view
}

/** @throws {DomainError} FORBIDDEN, UNKNOWN_UNIT, EDITOR_CONTENT_INVALID, UNKNOWN_MERGE_FIELD */
export async function addOwnTemplate(request: FastifyRequest, input: Input): Promise<View> {
  const { db } = request.server.deps
  const id = await addTemplate(db, await templateOf(request, input))
  return templateSeen(request, id)
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN, IF_MATCH_REQUIRED, STALE_VERSION, as for adding */
export async function changeOwnTemplate(request: FastifyRequest, id: string, input: Input): Promise<View> {
  const { db } = request.server.deps
  const before = await templateSeen(request, id)
  await requireKeeping(request, before.unit)
  const basedOn = versionGiven(request)
  const changed = await changeTemplate(db, id, basedOn, await templateOf(request, { unit: before.unit, ...input }))
  if (!changed) throw new DomainError('STALE_VERSION', 'the template was changed meanwhile')
  return templateSeen(request, id)
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN */
export async function removeOwnTemplate(request: FastifyRequest, id: string): Promise<void> {
  const { unit } = await templateSeen(request, id)
  await requireKeeping(request, unit)
  await removeTemplate(request.server.deps.db, id)
}

/** Generic templates and the charter are the DG's assistants' (R19). @throws {DomainError} FORBIDDEN */
export function requireGenericRights(request: FastifyRequest): void {
  if (request.reader.positions.some(isDgAssistant)) return
  throw new DomainError('FORBIDDEN', 'the assistants of the DG keep what is generic')
}

async function templateOf(request: FastifyRequest, input: Input) {
  const unit = await requireKeeping(request, input.unit === undefined ? ownDirection(request) : input.unit)
  const content = contentOf(input)
  return {
    unitId: unit?.id ?? null,
    kind: input.kind,
    name: input.name,
    content: content as unknown as Record<string, unknown>,
    changedBy: request.session.userId,
  }
}

/** A content that the typesetter knows, with fields that exist: a template that cannot be used is refused when written. */
function contentOf({ text, content }: Input) {
  const doc = content === undefined ? editorDocOf(text ?? '') : parseEditorDoc(content)
  fieldsOf(doc)
  return doc
}

/** Her own direction when the assistant does not say which. */
const ownDirection = ({ reader }: FastifyRequest): string | null =>
  reader.positions.find((position) => position.function === 'assistant')?.unitCode ?? null

/** The unit whose templates the caller keeps; null for the generic ones. @throws {DomainError} FORBIDDEN, UNKNOWN_UNIT */
async function requireKeeping(request: FastifyRequest, code: string | null): Promise<OwnUnit | null> {
  if (code === null) {
    requireGenericRights(request)
    return null
  }
  const units = await unitsAboveReader(request.server.deps.db, request.reader)
  const unit = units.find((candidate) => candidate.code === code)
  if (unit && request.reader.positions.some((position) => keeps(position, unit))) return unit
  throw new DomainError('FORBIDDEN', 'templates are changed by the assistants of their own direction')
}

type Position = Reader['positions'][number]

const isDgAssistant = ({ unitKind, function: held }: Position): boolean =>
  unitKind === 'general-management' && held === 'assistant'

/** The secretariat is to the Cabinet what the assistants are to a direction. */
const keeps = (position: Position, unit: OwnUnit): boolean =>
  (position.function === 'assistant' && position.unitId === unit.id) ||
  (position.function === 'cabinet-secretary' && ['cabinet', 'cabinet-secretariat'].includes(unit.kind))
