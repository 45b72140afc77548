import { mailboxesOf } from '../db/circuits/sending.ts'
import { onceEffect } from '../db/effects.ts'
import type { ServiceInput } from '../domain/letters/services.ts'
import type { ServiceDeps } from './deps.ts'

/**
 * Reminds those whose box holds the letter, by e-mail; the message says nothing about its content, which stays behind the
 * login. Once per person and occurrence.
 */
export async function notifyBox({ db, mailer }: ServiceDeps, input: ServiceInput): Promise<Record<string, never>> {
  const { letterId, key: occurrence, box } = input
  for (const { userId, email } of await mailboxesOf(db, box)) {
    const key = `notify:${letterId}:${occurrence}:${userId}`
    await onceEffect(db, { key, letterId, kind: 'notification' }, async () => {
      const { messageId } = await mailer.send({ key, to: email, subject: 'Un courrier attend une suite', text })
      return { messageId }
    })
  }
  return {}
}

const text = [
  'Bonjour,',
  'Un courrier de votre bannette a atteint son échéance. Connectez-vous à l’application pour lui donner suite.',
].join('\n\n')
