import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import {
  PDFDocument,
  type PDFFont,
  type PDFPage,
  RotationTypes,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib'
import { embedCharterFont } from '../pdf/fontkit.ts'
import { stampFont } from '../typeset/fonts.ts'
import { seededRandom } from './random.ts'

export type ScannedLetter = {
  sender: string
  /** lines of the sender's address */
  address: readonly string[]
  /** as written on the letter, for example `Valmont-sur-Loire, le 4 novembre 2026` */
  date: string
  subject: string
  paragraphs: readonly string[]
  /** the same seed gives the same bytes */
  seed: string
}

type Line = { text: string; x: number; y: number; size: number; bold: boolean }

const A4 = { width: 595.28, height: 841.89 }
const SCALE = 2 // 144 dpi: readable, and light enough for a hundred letters
const FAMILY = 'Bannette Scan'
const MARGIN = 64

/**
 * A citizen's letter as a scanner with text recognition delivers it: an image of paper, slightly crooked, with the
 * recognised text invisible behind it, so that full-text search finds it. For the demonstration and for tests.
 */
export async function drawScannedLetter(letter: ScannedLetter): Promise<Uint8Array> {
  GlobalFonts.registerFromPath(stampFont(), FAMILY)
  const random = seededRandom(letter.seed)
  const pages = paginate(linesOf(letter))
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await embedCharterFont(document)
  for (const lines of pages) {
    const tilt = (random() - 0.5) * 1.1
    const image = await document.embedJpg(Uint8Array.from(await paper(lines, tilt, random).encode('jpeg', 62)))
    const page = document.addPage([A4.width, A4.height])
    page.drawImage(image, { x: 0, y: 0, width: A4.width, height: A4.height })
    hiddenText(page, lines, font, tilt)
  }
  return document.save()
}

function linesOf({ sender, address, date, subject, paragraphs }: ScannedLetter): Line[] {
  const lines: Line[] = []
  let y = 70
  const put = (text: string, x: number, size = 11, bold = false): void => {
    lines.push({ text, x, y, size, bold })
    y += size * 1.45
  }
  put(sender, MARGIN, 11, true)
  for (const part of address) put(part, MARGIN)
  y += 22
  for (const part of ['Monsieur le Maire', 'Hôtel de Ville', '1, place des Tilleuls', '00470 Valmont-sur-Loire'])
    put(part, 330)
  y += 18
  put(date, 330)
  y += 22
  for (const part of wrap(`Objet : ${subject}`, 74)) put(part, MARGIN, 11, true)
  y += 12
  for (const paragraph of paragraphs) {
    for (const part of wrap(paragraph, 84)) put(part, MARGIN)
    y += 9
  }
  y += 20
  put(sender, 350)
  return lines
}

/** Longer letters go on to the next sheet. */
function paginate(lines: readonly Line[]): Line[][] {
  const usable = A4.height - 130
  const pages: Line[][] = []
  for (const line of lines) {
    const index = Math.floor(line.y / usable)
    pages[index] ??= []
    pages[index].push({ ...line, y: line.y - index * usable + (index === 0 ? 0 : 60) })
  }
  return pages
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/\s+/)) {
    if (current !== '' && current.length + word.length + 1 > columns) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return current === '' ? lines : [...lines, current]
}

/** The sheet on the scanner's glass: tinted, a shade at one edge, a fold, dust, ink that is never quite black. */
function paper(lines: readonly Line[], tilt: number, random: () => number): Canvas {
  const canvas = createCanvas(Math.round(A4.width * SCALE), Math.round(A4.height * SCALE))
  const context = canvas.getContext('2d')
  context.fillStyle = '#faf8f2'
  context.fillRect(0, 0, canvas.width, canvas.height)
  folds(context, canvas.width, canvas.height)
  context.save()
  context.scale(SCALE, SCALE)
  turn(context, tilt)
  for (const { text, x, y, size, bold } of lines) {
    context.font = `${size}px "${FAMILY}"`
    context.fillStyle = `rgba(28, 30, 44, ${0.82 + random() * 0.14})`
    context.fillText(text, x, y + random() * 0.4)
    if (bold) context.fillText(text, x + 0.35, y)
  }
  context.restore()
  dust(context, canvas, random)
  return canvas
}

function turn(context: SKRSContext2D, tilt: number): void {
  context.translate(A4.width / 2, A4.height / 2)
  context.rotate((tilt * Math.PI) / 180)
  context.translate(-A4.width / 2, -A4.height / 2)
}

function folds(context: SKRSContext2D, width: number, height: number): void {
  const edge = context.createLinearGradient(0, 0, width * 0.05, 0)
  edge.addColorStop(0, 'rgba(60, 50, 40, 0.22)')
  edge.addColorStop(1, 'rgba(60, 50, 40, 0)')
  context.fillStyle = edge
  context.fillRect(0, 0, width * 0.05, height)
  for (const fold of [1 / 3, 2 / 3]) {
    context.fillStyle = 'rgba(90, 80, 70, 0.10)'
    context.fillRect(0, height * fold, width, 2)
    context.fillStyle = 'rgba(255, 255, 255, 0.7)'
    context.fillRect(0, height * fold + 2, width, 2)
  }
}

function dust(
  context: SKRSContext2D,
  { width, height }: { width: number; height: number },
  random: () => number,
): void {
  for (let speck = 0; speck < 900; speck += 1) {
    context.fillStyle = `rgba(40, 36, 30, ${random() * 0.16})`
    context.fillRect(random() * width, random() * height, 1 + random() * 1.5, 1 + random() * 1.5)
  }
}

/** What the scanner recognised: the same lines, at the same place, never painted. */
function hiddenText(page: PDFPage, lines: readonly Line[], font: PDFFont, tilt: number): void {
  const angle = (-tilt * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const centre = { x: A4.width / 2, y: A4.height / 2 }
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
  for (const { text, x, y, size } of lines) {
    const from = { x: x - centre.x, y: A4.height - y - centre.y }
    page.drawText(text, {
      x: centre.x + from.x * cos - from.y * sin,
      y: centre.y + from.x * sin + from.y * cos,
      size,
      font,
      rotate: { type: RotationTypes.Radians, angle },
    })
  }
}
