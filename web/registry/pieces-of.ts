export type Piece = { at: number; text: string; found: boolean }

/** The server puts the words it found between « and ». */
export function piecesOf(excerpt: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of excerpt.matchAll(/«([^»]*)»|[^«]+/g)) {
    const found = match[1] !== undefined
    pieces.push({ at: match.index, text: match[1] ?? match[0], found })
  }
  return pieces
}
