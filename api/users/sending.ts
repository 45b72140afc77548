import { randomBytes } from 'node:crypto'
import { type LinkToSend, linkSent, takeDueLink } from '../../db/people/links.ts'
import type { ApiDeps } from '../deps.ts'
import { hashOfLink } from './link-secret.ts'

/**
 * Sends the links that are due. The secret is drawn here, travels in the message alone and is kept as a hash: a message
 * that is sent again bears another one.
 * @param onError what did not leave is due again later
 */
export async function sendDueLinks(deps: ApiDeps, onError: (error: unknown) => void): Promise<void> {
  const { db, notices, now } = deps
  if (!notices) return
  for (;;) {
    const secret = randomBytes(32).toString('base64url')
    const link = await takeDueLink(db, now(), hashOfLink(secret))
    if (!link) return
    try {
      await notices.mailer.send(messageOf(link, `${notices.address()}/invitation#${secret}`))
      await linkSent(db, link, now())
    } catch (error) {
      onError(error)
    }
  }
}

function messageOf({ id, attempts, purpose, login, name, email }: LinkToSend, address: string) {
  const invited = purpose === 'invitation'
  const lines = [
    `Bonjour ${name},`,
    invited
      ? 'Un compte vous est ouvert dans Bannette, l’application du courrier de la ville.'
      : 'Un nouveau mot de passe a été demandé pour votre compte Bannette.',
    `Votre identifiant : ${login}`,
    `Choisissez votre mot de passe à cette adresse, ${invited ? 'dans les trois jours' : 'dans l’heure'} :`,
    address,
    'Ce lien ne sert qu’une fois. Ne le transmettez à personne : le bureau du courrier ne vous le demandera jamais.',
    ...(invited ? [] : ['Si vous n’avez rien demandé, laissez ce message sans suite : rien ne change.']),
  ]
  const subject = invited ? 'Votre compte Bannette' : 'Votre mot de passe Bannette'
  return { key: `account-link:${id}:${attempts}`, to: email, subject, text: `${lines.join('\n\n')}\n` }
}
