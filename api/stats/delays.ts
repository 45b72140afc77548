import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { delays } from '../../db/stats/index.ts'
import { writeCsv } from '../../domain/csv.ts'
import { dayNumber } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import type { DelaysQuery, DelaysView } from '../views/stats.ts'

type View = Static<typeof DelaysView>

/** How letters received in these days were answered and acknowledged. @throws {DomainError} FORBIDDEN, INVALID_DAY */
export async function delaysOf(
  { server, reader }: FastifyRequest,
  { from, to, by = 'unit' }: Static<typeof DelaysQuery>,
): Promise<View> {
  const { db, now } = server.deps
  const today = parisDay(now())
  const period = { from: from ?? halfAYearBefore(to ?? today), to: to ?? today, by }
  dayNumber(period.from)
  dayNumber(period.to)
  const rows = await delays(db, reader, period)
  return { ...period, rows: rows.map((row) => ({ ...row, share: shareOf(row) })) }
}

/** The first day of the month five months before: six months with the one under way. */
function halfAYearBefore(day: string): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - 5
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

const shareOf = ({ inTime, missed }: { inTime: number; missed: number }): number | null =>
  inTime + missed === 0 ? null : Math.round((inTime / (inTime + missed)) * 1000) / 1000

const groupTitles = { unit: 'Entité', type: 'Type de courrier', channel: 'Nature', month: 'Mois' } as const
const channelNames: Readonly<Record<string, string>> = {
  paper: 'Papier',
  email: 'Courriel',
  web: 'Site de la ville',
  hand: 'Remis en main propre',
}

export function delaysCsv({ by, rows }: View): string {
  const titles = [
    groupTitles[by],
    'Reçus',
    'Répondus',
    'Délai médian (jours)',
    'Dans le délai',
    'Hors délai',
    'Part dans le délai (%)',
    'AR dans le délai',
    'AR en retard',
  ]
  return writeCsv([
    titles,
    ...rows.map((row) => {
      const { received, answered, medianDays, inTime, missed, share, acknowledgedInTime, acknowledgedLate } = row
      const name = by === 'channel' ? (channelNames[row.key ?? ''] ?? row.key) : row.name
      const percent = share === null ? null : Math.round(share * 1000) / 10
      return [
        name ?? 'Sans',
        received,
        answered,
        medianDays,
        inTime,
        missed,
        percent,
        acknowledgedInTime,
        acknowledgedLate,
      ]
    }),
  ])
}
