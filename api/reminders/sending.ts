import { onceEffect } from '../../db/effects.ts'
import { markDone, markFailed, takeDueReminders } from '../../db/outbox.ts'
import { remindedOfContribution, remindedPeople } from '../../db/reminders/reminders.ts'
import type { ApiDeps } from '../deps.ts'

const batch = 20

/**
 * Sends the reminders that are due, once to each person. The message says nothing about the letter: its content stays
 * behind the login.
 * @param onError what did not leave is due again later
 */
export async function sendDueReminders({ db, notices }: ApiDeps, onError: (error: unknown) => void): Promise<void> {
  if (!notices) return
  for (const { id, letterId, payload } of await takeDueReminders(db, batch)) {
    try {
      for (const { userId, email } of await peopleOf(db, payload)) {
        const key = `reminder:${String(payload.reminder)}:${userId}`
        const text = textOf(`${notices.address()}/courriers/${letterId}`)
        const message = { key, to: email, subject: 'Rappel : une tâche vous attend', text }
        await onceEffect(db, { key, letterId, kind: 'reminder' }, () => notices.mailer.send(message))
      }
      await markDone(db, id)
    } catch (error) {
      await markFailed(db, id, error instanceof Error ? error.name : 'unknown')
      onError(error)
    }
  }
}

const peopleOf = (db: ApiDeps['db'], { task, contribution }: Readonly<Record<string, unknown>>) =>
  contribution === undefined ? remindedPeople(db, String(task)) : remindedOfContribution(db, String(contribution))

const textOf = (address: string): string =>
  ['Bonjour,', 'Un rappel vous est adressé au sujet d’un courrier qui attend votre suite :', address].join('\n\n')
