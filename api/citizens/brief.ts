import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { readCharter } from '../../db/templates/charter.ts'
import { renderBrief } from '../../documents/brief.ts'
import type { BriefLetter } from '../../documents/typeset/brief.ts'
import type { RenderedDocument } from '../../documents/typeset/content.ts'
import { frenchDay } from '../../documents/typeset/typography.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { shortened } from '../../domain/letters/asked.ts'
import type { ReportedLetterView } from '../views/citizens.ts'
import type { ReportQuery } from './filters.ts'
import { reportView } from './report.ts'

type Query = ReportQuery & { title?: string; place?: string; on?: string }
type Letter = Static<typeof ReportedLetterView>

/** The sheet of the meeting, from what the reader sees at this moment (R7). */
export async function briefOf(
  request: FastifyRequest,
  { title, place, on, ...filters }: Query,
): Promise<RenderedDocument> {
  const { db, now } = request.server.deps
  const [charter, report] = await Promise.all([readCharter(db), reportView(db, request.reader, filters)])
  const letters = report.groups.flatMap((group) => group.letters)
  return renderBrief({
    charter,
    title: title?.trim() || 'Réunion de quartier',
    place: place?.trim() ?? '',
    date: on ?? parisDay(now()),
    scope: scopeOf(filters),
    summary: [
      ['habitants', String(report.groups.length)],
      ['courriers', String(letters.length)],
      ['répondus', String(letters.filter(({ answer }) => answer).length)],
      ['engagements en cours', String(letters.flatMap(({ promises }) => promises).filter(isOpen).length)],
    ],
    groups: report.groups.map(({ citizen, letters }) => ({
      name: citizen.name,
      address: [...(citizen.address?.lines ?? []), citizen.address?.city, citizen.neighbourhood]
        .filter(Boolean)
        .join(', '),
      letters: letters.map(briefLetter),
    })),
    notice: report.truncated ? 'Seuls les courriers les plus récents figurent sur cette fiche.' : '',
  })
}

const isOpen = ({ kept }: { kept: boolean | null }): boolean => kept === null

function scopeOf({ q, street, neighbourhood, subject }: ReportQuery): string {
  const parts = [
    neighbourhood && `quartier : ${neighbourhood}`,
    street && `rue : ${street}`,
    subject && `sujet : ${subject}`,
    q && `recherche : ${q}`,
  ].filter(Boolean)
  return parts.join(' · ')
}

function briefLetter({
  chrono,
  subject,
  receivedOn,
  excerpt,
  answer,
  waiting,
  promises,
  status,
  box,
}: Letter): BriefLetter {
  const where = waiting.map(({ task, person, unit, since }) => {
    const who = person ?? unit
    return `${task}${who ? ` (${who})` : ''}, depuis le ${frenchDay(since.slice(0, 10))}`
  })
  return {
    subject,
    facts: [
      ...(chrono ? [['N°', chrono] as const] : []),
      ['Reçu le', frenchDay(receivedOn)],
      ...(box ? [['Boîte :', box.name] as const] : []),
    ],
    passages: [
      ...(excerpt ? [['Demandé', shortened(excerpt, 400)] as const] : []),
      ...(answer
        ? [
            [
              `Répondu le ${frenchDay(answer.on)}${answer.signatory ? `, par ${answer.signatory}` : ''}`,
              answer.text || 'Réponse jointe en fichier.',
            ] as const,
          ]
        : []),
      ...promises.map((promise) => [promisedLabel(promise), promise.text] as const),
      ...(status === 'closed' ? [] : [['En cours', where.join(' ; ') || 'Hors circuit.'] as const]),
    ],
  }
}

function promisedLabel({ kept, dueOn }: Letter['promises'][number]): string {
  if (kept === null) return `Promis pour le ${frenchDay(dueOn)}`
  return kept ? 'Promis et tenu' : 'Promis, abandonné'
}
