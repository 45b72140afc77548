import { concatTransformationMatrix, drawObject, type PDFDocument, popGraphicsState, pushGraphicsState } from 'pdf-lib'
import type { EmbeddedImage } from './embedding.ts'

const A4 = { short: 595.28, long: 841.89 }
const MARGIN = 28
/** A scan whose proportions are those of a sheet fills the sheet; a photograph gets a margin. */
const SHEET_TOLERANCE = 0.06

/** Lays an image on its own A4 page, portrait or landscape as the image is seen. `orientation` as in EXIF, 1 to 8. */
export function addImagePage(document: PDFDocument, image: EmbeddedImage, orientation = 1): void {
  const turned = orientation >= 5
  const seen = turned ? { width: image.height, height: image.width } : { width: image.width, height: image.height }
  const landscape = seen.width > seen.height
  const sheet = landscape ? { width: A4.long, height: A4.short } : { width: A4.short, height: A4.long }
  const isSheet = Math.abs(seen.width / seen.height / (sheet.width / sheet.height) - 1) < SHEET_TOLERANCE
  const margin = isSheet ? 0 : MARGIN
  const scale = Math.min((sheet.width - 2 * margin) / seen.width, (sheet.height - 2 * margin) / seen.height)
  const width = seen.width * scale
  const height = seen.height * scale
  const page = document.addPage([sheet.width, sheet.height])
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(width, 0, 0, height, (sheet.width - width) / 2, (sheet.height - height) / 2),
    concatTransformationMatrix(...unitTurn(orientation)),
    ...image.parts.flatMap(({ ref, top, height: part }) => [
      pushGraphicsState(),
      concatTransformationMatrix(1, 0, 0, part / image.height, 0, 1 - (top + part) / image.height),
      drawObject(page.node.newXObject('Scan', ref)),
      popGraphicsState(),
    ]),
    popGraphicsState(),
  )
}

type Matrix = [number, number, number, number, number, number]

/** The image's unit square turned and mirrored onto itself, for each EXIF orientation. */
function unitTurn(orientation: number): Matrix {
  const turns: Record<number, Matrix> = {
    2: [-1, 0, 0, 1, 1, 0],
    3: [-1, 0, 0, -1, 1, 1],
    4: [1, 0, 0, -1, 0, 1],
    5: [0, -1, -1, 0, 1, 1],
    6: [0, -1, 1, 0, 0, 1],
    7: [0, 1, 1, 0, 0, 0],
    8: [0, 1, -1, 0, 1, 0],
  }
  return turns[orientation] ?? [1, 0, 0, 1, 0, 0]
}
