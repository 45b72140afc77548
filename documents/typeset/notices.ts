import qrcode from 'qrcode-generator'
import { editorDocOf } from '../editor/nodes.ts'
import type { AcknowledgementToRender, CoverSheetToRender, EmailToRender } from './content.ts'
import { charterData, commonData, line, signatoryData, type TypesetData, timestampOf } from './data.ts'
import { typesetBlocks } from './rich-text.ts'
import { frenchDay, frenchInstant, frenchSize, frenchText, printable } from './typography.ts'

/** Acknowledgement of receipt (R17), with the particulars that CRPA R112-5 lists. */
export function acknowledgementData(request: AcknowledgementToRender): TypesetData {
  const { chrono, sender } = request
  const received = frenchDay(request.receivedOn)
  const standard = `Madame, Monsieur,\n\nVotre courrier nous est bien parvenu le ${received}. Il est enregistré sous le numéro ${chrono} et confié au service désigné ci-dessous, qui vous répondra.`
  const common = commonData({
    ...request,
    references: [{ label: 'Nos réf.', value: chrono }],
    subject: `Accusé de réception de votre courrier du ${received}`,
  })
  return {
    template: 'acknowledgement.typ',
    timestamp: timestampOf(request.date),
    data: {
      ...common,
      body: typesetBlocks(request.body ?? editorDocOf(standard)),
      facts: [
        ['Objet de votre courrier', request.subject],
        ['Reçu le', received],
        ['Numéro', chrono],
        ['Service chargé du dossier', sender.unit],
        ['Adresse postale', sender.postalLines.join(', ')],
        ['Adresse électronique', sender.email ?? ''],
        ['Téléphone', sender.phone ?? ''],
        ['Dossier suivi par', sender.contact ?? ''],
        ...silenceFacts(request.silence),
      ].flatMap(fact),
      closing: typesetBlocks(editorDocOf(silenceText(request.silence))),
      signatory: request.signatory ? signatoryData(request.signatory) : null,
    },
  }
}

type Silence = AcknowledgementToRender['silence']

const silenceFacts = (silence: Silence): [string, string][] =>
  silence.kind === 'information' ? [] : [['À défaut de réponse expresse le', frenchDay(silence.implicitDecisionOn)]]

function silenceText(silence: Silence): string {
  const greeting = 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.'
  if (silence.kind === 'information') return greeting
  const day = frenchDay(silence.implicitDecisionOn)
  if (silence.kind === 'accepts')
    return `En l’absence de réponse expresse de la ville à la date du ${day}, votre demande sera réputée acceptée. Vous pourrez alors demander que cette acceptation vous soit attestée (article L. 232-3 du code des relations entre le public et l’administration).\n\n${greeting}`
  const remedies =
    silence.remedies ??
    'Cette décision pourra être contestée dans un délai de deux mois, par un recours gracieux auprès de la ville ou par un recours contentieux devant le tribunal administratif.'
  return `En l’absence de réponse expresse de la ville à la date du ${day}, votre demande sera réputée rejetée. ${remedies}\n\n${greeting}`
}

/** The sheet that goes in front of a letter to be signed on paper (R15). */
export function coverSheetData(sheet: CoverSheetToRender): TypesetData {
  return {
    template: 'cover-sheet.typ',
    timestamp: timestampOf(sheet.date),
    data: {
      charter: charterData(sheet.charter),
      title: `Lettre à signer à la main : ${line(sheet.chrono)}`,
      running: line(sheet.chrono),
      date: sheet.date,
      facts: [
        ['Courrier', sheet.chrono],
        ['Objet', sheet.subject],
        ['Destinataire', sheet.recipient],
        ['Préparé par', sheet.unit],
        ['À signer par', sheet.signatory],
        ['Le', frenchDay(sheet.date)],
      ].flatMap(fact),
      instructions: sheet.instructions.map((text) => frenchText(printable(text))),
      sha256: sheet.sha256,
      qr: sheet.qr === undefined ? [] : qrRuns(sheet.qr),
    },
  }
}

/** The readable page of an e-mail that came in as a letter. */
export function emailData(email: EmailToRender): TypesetData {
  const date = email.receivedAt.slice(0, 10)
  const subject = line(email.subject) || '(sans objet)'
  return {
    template: 'email.typ',
    timestamp: Math.floor(Date.parse(email.receivedAt) / 1000),
    data: {
      charter: charterData(email.charter),
      title: subject,
      running: subject.slice(0, 80),
      date,
      heading: 'COURRIEL REÇU',
      subject,
      headers: [
        ['De', email.from],
        ['À', email.to.join(', ')],
        ['Copie', email.cc.join(', ')],
        ['Envoyé le', email.sentAt ? frenchInstant(email.sentAt) : 'date absente du message'],
        ['Reçu le', frenchInstant(email.receivedAt)],
        ['Identifiant', email.messageId ?? ''],
      ].flatMap(fact),
      notice: frenchText(printable(email.notice ?? '')),
      paragraphs: paragraphsOf(email.text),
      attachments: email.attachments.map(({ name, size, sha256 }) => ({
        name: line(name),
        size: frenchSize(size),
        sha256,
      })),
    },
  }
}

export const fact = ([label, value]: readonly string[]): { label: string; value: string }[] =>
  label && value ? [{ label: line(label), value: line(value) }] : []

const MAX_EMAIL_TEXT = 200_000

export const paragraphsOf = (text: string): string[][] =>
  printable(
    text.length > MAX_EMAIL_TEXT
      ? `${text.slice(0, MAX_EMAIL_TEXT)}\n\n[Texte coupé : le message complet est conservé.]`
      : text,
  )
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((text) => text.trimEnd() || '\u00a0'))

/** The dark modules of a QR code, row by row, as runs of [column, length]. */
function qrRuns(text: string): [number, number][][] {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index)
  return side.map((row) => runsOf(side.map((column) => code.isDark(row, column))))
}

function runsOf(dark: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  dark.forEach((isDark, column) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === column) last[1] += 1
    else runs.push([column, 1])
  })
  return runs
}
