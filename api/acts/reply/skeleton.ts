import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { contributionsOf, type LetterContribution } from '../../../db/contributions/of-letter.ts'
import { type BlockNode, type EditorDoc, editorDocOf } from '../../../documents/editor/nodes.ts'
import type { SkeletonView } from '../../views/requests.ts'
import { letterUnderWay } from '../letter-in-hand.ts'
import { requireLetterAct } from '../may.ts'

const opening = 'Madame, Monsieur,\n\nVotre courrier a été étudié par les services de la ville ; voici leurs réponses.'
const closing = 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.'

/**
 * One reply from what came in (R12): what each direction or agent gave stands under its name, in the order of the requests.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_IN_CIRCUIT, LETTER_CLOSED
 */
export async function replySkeleton(request: FastifyRequest, letterId: string): Promise<Static<typeof SkeletonView>> {
  const letter = await letterUnderWay(request, letterId)
  requireLetterAct(request.reader, letter, 'reply')
  const given = (await contributionsOf(request.server.deps.db, request.reader, letterId)).filter(isGiven)
  const names = [...new Set(given.map(nameOf))]
  const sections = names.flatMap((name) => sectionOf(name, given))
  const content: EditorDoc = {
    type: 'doc',
    content: [...editorDocOf(opening).content, ...sections, ...editorDocOf(closing).content],
  }
  return { content, contributions: given.length }
}

const isGiven = ({ status, text }: LetterContribution): boolean => status === 'answered' && !!text?.trim()

const nameOf = ({ unit, person }: LetterContribution): string => unit?.name ?? person?.name ?? ''

function sectionOf(name: string, given: readonly LetterContribution[]): BlockNode[] {
  const texts = given.filter((one) => nameOf(one) === name).map(({ text }) => text?.trim() ?? '')
  return [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: name }] },
    ...texts.flatMap((text) => editorDocOf(text).content),
  ]
}
