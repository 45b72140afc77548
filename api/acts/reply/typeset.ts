import type { FastifyRequest } from 'fastify'
import type { LetterInHand } from '../../../db/replies/letter.ts'
import { type Signatory, signatoryById } from '../../../db/replies/people.ts'
import type { GriffeBox } from '../../../db/replies/replies.ts'
import { readCharter } from '../../../db/templates/charter.ts'
import type { EditorDoc } from '../../../documents/editor/nodes.ts'
import { type MergeField, mergeFieldLabels, mergeFields, missingFields } from '../../../documents/merge-fields.ts'
import { renderer } from '../../../documents/render.ts'
import type { SignatoryBlock } from '../../../documents/typeset/content.ts'
import { parisDay } from '../../../domain/deadlines/paris.ts'
import { mergeValuesOf } from './merge-values.ts'

export type TypesetReply = { pdf: Uint8Array; pages: number; griffeBox: GriffeBox; missing: string[] }

/**
 * The reply on the town's paper, exactly as it will be signed (R18). A field without a value shows its label, and makes
 * the version one that cannot be sent: `missing` names it in French.
 * @throws {DocumentError} UNKNOWN_MERGE_FIELD, RENDER_FAILED, PROCESSING_TIMEOUT
 */
export async function typesetReply(
  request: FastifyRequest,
  letter: LetterInHand,
  content: EditorDoc,
  signatory: Signatory,
): Promise<TypesetReply> {
  const { db, now } = request.server.deps
  const charter = await readCharter(db)
  const author = (await signatoryById(db, request.session.userId)) ?? { name: request.session.name, title: null }
  const values = mergeValuesOf({ letter, author, signatory, charter, now: now() })
  const missing = missingFields(content, values)
  const shown = { ...values, ...Object.fromEntries(missing.map((field) => [field, `[${mergeFieldLabels[field]}]`])) }
  const { sender, box } = letter
  const { pdf, pages, griffeBox } = await renderer.render({
    charter,
    sender: { unit: box?.name ?? charter.town, ...(box?.parent && { parentUnit: box.parent }), contact: author.name },
    recipient: {
      name: sender.name,
      lines: sender.lines,
      postalCode: sender.postalCode ?? '',
      city: sender.city ?? '',
    },
    place: placeOf(charter.town),
    date: parisDay(now()),
    references: letter.chrono ? [{ label: 'Nos réf.', value: letter.chrono }] : [],
    subject: letter.subject,
    body: mergeFields(content, shown),
    signatory: blockOf(signatory),
    enclosures: [],
  })
  return { pdf, pages, griffeBox, missing: labelsOf(missing) }
}

export const labelsOf = (fields: readonly MergeField[]): string[] => fields.map((field) => mergeFieldLabels[field])

const blockOf = ({ name, title }: Signatory): SignatoryBlock => ({ title: title ? `${title},` : '', name })

/** `Ville de Valmont-sur-Loire` dates its letters from Valmont-sur-Loire. */
const placeOf = (town: string): string => town.replace(/^(?:Ville|Commune|Mairie) (?:de |du |d['’])?/i, '')
