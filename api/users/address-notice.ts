import { type NoticeToSend, noticeSent, takeDueNotice } from '../../db/people/address-notices.ts'
import type { ApiDeps } from '../deps.ts'

/**
 * Tells former addresses that they are replaced, so that nobody's account changes hands unnoticed (R21).
 * @param onError what did not leave is due again later
 */
export async function sendDueNotices({ db, notices, now }: ApiDeps, onError: (error: unknown) => void): Promise<void> {
  if (!notices) return
  for (;;) {
    const notice = await takeDueNotice(db, now())
    if (!notice) return
    try {
      await notices.mailer.send(messageOf(notice))
      await noticeSent(db, notice.id)
    } catch (error) {
      onError(error)
    }
  }
}

/** Without the new address, which may be of somebody whom this one does not know. */
function messageOf({ id, login, name, address }: NoticeToSend) {
  const lines = [
    `Bonjour ${name},`,
    `L’adresse électronique de votre compte Bannette (identifiant : ${login}) a été remplacée par une autre.`,
    'Les messages de l’application n’arriveront plus à cette adresse-ci.',
    'Si ce changement vous surprend, prévenez tout de suite le bureau du courrier.',
  ]
  const subject = 'L’adresse de votre compte Bannette a changé'
  return { key: `address-notice:${id}`, to: address, subject, text: `${lines.join('\n\n')}\n` }
}
