import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { maySupervise, type SupervisedRow, type SupervisedTask, supervisedLetters } from '../../db/stats/index.ts'
import { writeCsv } from '../../domain/csv.ts'
import { dayNumber } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { mayRemindOf } from '../../domain/permissions/reminding.ts'
import { scopeOf, supervises } from '../../domain/permissions/supervision.ts'
import { taskViewOf } from '../acts/task-view.ts'
import { incidentSentence } from '../letters/incident-view.ts'
import type { SupervisedPageView, SupervisedQuery } from '../views/stats.ts'
import { placesAt } from './steps.ts'

type Page = Static<typeof SupervisedPageView>
type Item = Page['items'][number]
type Query = Static<typeof SupervisedQuery>

/** The letters behind a figure. @throws {DomainError} FORBIDDEN, INVALID_CURSOR */
export async function lettersBehind(request: FastifyRequest, { circuit, step, ...query }: Query): Promise<Page> {
  const { db } = request.server.deps
  const places = step === undefined ? undefined : await placesAt(db, circuit ?? 'direction', step)
  const { items, total, next } = await supervisedLetters(db, request.reader, query, places)
  return { items: items.map((row) => itemOf(request, row)), total, next }
}

function itemOf(request: FastifyRequest, { tasks, ageDays, incidents, suspended, ...letter }: SupervisedRow): Item {
  return {
    letter,
    ageDays,
    blockage: blockageOf({ incidents, suspended, tasks }),
    tasks: tasks.map((task) => taskOf(request, task)),
  }
}

function blockageOf({ incidents, suspended, tasks }: Pick<SupervisedRow, 'incidents' | 'suspended' | 'tasks'>) {
  const [incident] = incidents
  if (incident) return { code: 'incident' as const, text: incidentSentence(incident) }
  if (suspended) return { code: 'suspended' as const, text: 'Le circuit est suspendu.' }
  const absent = tasks.find(({ holderAbsent }) => holderAbsent)
  if (!absent) return null
  const text = absent.assignee ? `${absent.assignee.name} est absent(e).` : 'La personne attendue est absente.'
  return { code: 'absent' as const, text }
}

function taskOf(request: FastifyRequest, task: SupervisedTask): Item['tasks'][number] {
  const { reader, server } = request
  const today = parisDay(server.deps.now())
  const remindedAt = task.remindedAt === null ? null : new Date(task.remindedAt)
  const may = supervises(scopeOf(reader)) || task.via === 'supervision'
  return {
    task: taskViewOf(request, task),
    waitingDays: dayNumber(today) - dayNumber(parisDay(task.openedAt)),
    holderAbsent: task.holderAbsent,
    remindedAt: remindedAt?.toISOString() ?? null,
    remind: mayRemindOf(task, {
      userId: reader.userId,
      supervises: may,
      remindedToday: remindedAt !== null && parisDay(remindedAt) === today,
    }),
  }
}

/** Whether this letter is one that the caller supervises. */
export const supervisesLetter = ({ server, reader }: FastifyRequest, letterId: string): Promise<boolean> =>
  maySupervise(server.deps.db, reader, letterId)

export function lettersCsv({ items }: Page): string {
  const titles = [
    'Numéro',
    'Objet',
    'Expéditeur',
    'Reçu le',
    'Âge (jours)',
    'Échéance',
    'Entité',
    'Étape',
    'Blocage',
    'Attendu de',
  ]
  return writeCsv([
    titles,
    ...items.map(({ letter, ageDays, blockage, tasks }) => {
      const { chrono, subject, sender, receivedOn, dueOn, box, stage } = letter
      const people = tasks.map(({ task }) => task.assignee?.name ?? task.box?.name).filter((name) => name !== undefined)
      const waited = [...new Set(people)].join(', ')
      return [
        chrono,
        subject,
        sender,
        receivedOn,
        ageDays,
        dueOn,
        box?.name ?? null,
        stage,
        blockage?.text ?? null,
        waited,
      ]
    }),
  ])
}
