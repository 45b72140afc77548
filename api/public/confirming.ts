import { onceEffect } from '../../db/effects.ts'
import { type DueConfirmation, forgetConfirmation, takeConfirmations } from '../../db/intake/web-requests.ts'
import { readCharter } from '../../db/templates/charter.ts'
import { frenchDay } from '../../documents/typeset/typography.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { MailError } from '../../mail/errors.ts'
import type { ApiDeps } from '../deps.ts'
import { followUpPath, followUpToken } from './follow-up.ts'

export type ConfirmingDeps = Pick<ApiDeps, 'db' | 'now' | 'settings' | 'notices'>

/**
 * Tells citizens that their request has arrived, with the link that follows it. It is no acknowledgement of receipt: that
 * one is sent by the direction or service (R17). A server that is away is asked again; one that refuses is not.
 * @returns how many have left
 */
export async function confirmDue(deps: ConfirmingDeps): Promise<number> {
  const { notices } = deps
  if (!notices) return 0
  let sent = 0
  for (const due of await takeConfirmations(deps.db, deps.now())) {
    try {
      await confirm({ ...deps, notices }, due)
      sent += 1
    } catch (error) {
      if (!(error instanceof MailError)) throw error
      if (error.code === 'MAIL_UNAVAILABLE') continue
    }
    await forgetConfirmation(deps.db, due.letterId)
  }
  return sent
}

type Confirming = ConfirmingDeps & { notices: NonNullable<ConfirmingDeps['notices']> }

async function confirm({ db, notices, settings }: Confirming, { letterId, to, at }: DueConfirmation): Promise<void> {
  const key = `request-confirmation:${letterId}`
  const { town } = await readCharter(db)
  // The address comes from the configuration, never from a request: its Host header is whatever the sender wrote.
  const link = `${notices.address()}${followUpPath(followUpToken(settings.jwtSecret, letterId))}`
  const text = [
    'Madame, Monsieur,',
    `Votre demande nous est parvenue le ${frenchDay(parisDay(at))}. Suivez-la à cette adresse, qui vous est personnelle :`,
    link,
    'Ce message est automatique et ne constitue pas un accusé de réception ; le service compétent vous écrira.',
    town,
  ].join('\n\n')
  const subject = 'Votre demande nous est parvenue'
  await onceEffect(db, { key, letterId, kind: 'request-confirmation' }, () =>
    notices.mailer.send({ key, to, subject, text, automatic: true }),
  )
}
