import type { PDFPage } from 'pdf-lib'
import { DocumentError } from '../errors.ts'
import type { Placement } from '../typeset/content.ts'

export type Matrix = [number, number, number, number, number, number]

/** The part of a page that a reader sees, and how it is turned (clockwise quarter turns, 0 to 3). */
type SeenPage = { x: number; y: number; width: number; height: number; turns: number }

function seenPage(page: PDFPage): SeenPage {
  const crop = upright(page.getCropBox())
  const media = upright(page.getMediaBox())
  const x = Math.max(crop.x, media.x)
  const y = Math.max(crop.y, media.y)
  const width = Math.min(crop.x + crop.width, media.x + media.width) - x
  const height = Math.min(crop.y + crop.height, media.y + media.height) - y
  const turns = (((page.getRotation().angle / 90) % 4) + 4) % 4
  return { x, y, width, height, turns: Math.round(turns) % 4 }
}

type Box = { x: number; y: number; width: number; height: number }

/** A box may be written from any of its corners. */
const upright = ({ x, y, width, height }: Box): Box => ({
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
  width: Math.abs(width),
  height: Math.abs(height),
})

/** Width and height of a page as it is seen, in points. */
function seenSize(page: PDFPage): { width: number; height: number } {
  const { width, height, turns } = seenPage(page)
  return turns % 2 === 0 ? { width, height } : { width: height, height: width }
}

/** From points of the page as it is seen (origin lower left) to the page's own space. */
export function seenToPage(page: PDFPage): Matrix {
  const { x, y, width, height, turns } = seenPage(page)
  if (turns === 1) return [0, 1, -1, 0, x + width, y]
  if (turns === 2) return [-1, 0, 0, -1, x + width, y + height]
  if (turns === 3) return [0, -1, 1, 0, x, y + height]
  return [1, 0, 0, 1, x, y]
}

/** @throws {DocumentError} STAMP_PLACEMENT_INVALID unless the whole rectangle lies on the seen page */
export function checkPlacement(page: PDFPage, { x, y, width, height }: Placement): void {
  const seen = seenSize(page)
  const inside = x >= 0 && y >= 0 && x + width <= seen.width + 0.5 && y + height <= seen.height + 0.5
  const finite = [x, y, width, height].every(Number.isFinite)
  if (finite && inside && width >= 30 && height >= 20) return
  throw new DocumentError('STAMP_PLACEMENT_INVALID', 'The stamp would not lie on the page', { ...seen })
}
