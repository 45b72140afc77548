import type { WebRequestToRender } from './content.ts'
import { charterData, line, type TypesetData } from './data.ts'
import { fact, paragraphsOf } from './notices.ts'
import { frenchInstant, frenchSize } from './typography.ts'

/** A citizen's request as a page, laid out like a received e-mail: what they wrote, and the particulars they gave. */
export function webRequestData(request: WebRequestToRender): TypesetData {
  const { address, attachments, charter, receivedAt, message } = request
  const subject = line(request.subject)
  return {
    template: 'email.typ',
    timestamp: Math.floor(Date.parse(receivedAt) / 1000),
    data: {
      charter: charterData(charter),
      title: subject,
      running: subject.slice(0, 80),
      date: receivedAt.slice(0, 10),
      heading: 'DEMANDE REÇUE PAR LE SITE DE LA VILLE',
      subject,
      headers: [
        ['Formulaire', request.form],
        ['De', request.name],
        ['Adresse', address ? [...address.lines, `${address.postalCode} ${address.city}`].join(', ') : ''],
        ['Courriel', request.email ?? ''],
        ['Téléphone', request.phone ?? ''],
        ['Reçue le', frenchInstant(receivedAt)],
      ].flatMap(fact),
      notice: '',
      paragraphs: paragraphsOf(message),
      attachments: attachments.map(({ name, size, sha256 }) => ({ name: line(name), size: frenchSize(size), sha256 })),
    },
  }
}
