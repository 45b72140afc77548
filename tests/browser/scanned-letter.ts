import { PDFDocument, StandardFonts } from 'pdf-lib'

const lines = [
  'Mme Hélène Besson',
  '12 rue des Lilas',
  '76000 Valmont',
  '',
  'Valmont, le 17 novembre 2026',
  '',
  'Objet : nid-de-poule rue des Lilas',
  '',
  'Monsieur le Maire,',
  '',
  'Je me permets de vous signaler un nid-de-poule important devant le numéro 12',
  'de la rue des Lilas. Il s’agrandit à chaque pluie, et un cycliste y est tombé',
  'la semaine dernière.',
  '',
  'Je vous serais reconnaissante de bien vouloir faire réparer la chaussée et de',
  'm’indiquer la date des travaux.',
  '',
  'Je vous prie d’agréer, Monsieur le Maire, mes salutations distinguées.',
  '',
  'H. Besson',
]
const top = 770
const leading = 22

/** A real PDF as the scanner of the mail office makes them, for a file field. */
export async function scannedLetter(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const page = document.addPage([595, 842])
  for (const [row, line] of lines.entries()) page.drawText(line, { x: 70, y: top - row * leading, size: 12.5, font })
  return { name: 'courrier-besson.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) }
}
