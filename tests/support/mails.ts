import { createTransport, type SendMailOptions } from 'nodemailer'

/** One message over SMTP, as a citizen's server or the town's relay delivers it. */
export async function deliverMail(port: number, message: SendMailOptions): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  await transport.sendMail(message)
  transport.close()
}

/** More parts than any letter has. */
export const bomb = (subject: string) =>
  `From: Zoé Secrète <zoe@exemple.fr>\nSubject: ${subject}\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(1200)}--b--\n`
/** What a server says became of a message of ours. @param n tells apart reports on one message */
export const report = (messageId: string, action: string, n = 1) =>
  [
    'From: MAILER-DAEMON@relay.exemple.fr',
    `Message-ID: <report-${n}@relay.exemple.fr>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Bonjour.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; anne.besson@exemple.fr',
    `Action: ${action}`,
    `Status: ${action === 'failed' ? '5.1.1' : '2.0.0'}`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '--b1--',
    '',
  ].join('\n')
