import { sha256Of } from './hash.ts'
import type { LetterRenderer } from './render.ts'
import { stamping } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'
import type { CoverSheetToRender, RenderedDocument } from './typeset/content.ts'

const joinJob = jobAt<{ parts: readonly Uint8Array[] }, RenderedDocument>(new URL('./jobs/join.ts', import.meta.url))

/** What the sheet tells the person who prints; the scan comes back through the letter's own task. */
const signOnPaperInstructions: readonly string[] = [
  'Imprimer la lettre qui suit cette feuille, d’un seul côté.',
  'La faire signer à l’encre par le signataire indiqué ci-dessus.',
  'Numériser la lettre signée, sans cette feuille, toutes pages dans l’ordre.',
  'Déposer la numérisation dans la tâche « Signature manuscrite » du courrier.',
]

/**
 * What is printed when a letter is signed by hand (R15): the cover sheet, then exactly the version that was approved,
 * whose hash the sheet bears.
 * @throws {DocumentError} PDF_ENCRYPTED, PDF_DAMAGED for the letter
 */
export async function signOnPaperSheet(
  renderer: LetterRenderer,
  letter: Uint8Array,
  sheet: Omit<CoverSheetToRender, 'sha256' | 'instructions'>,
): Promise<RenderedDocument> {
  const cover = await renderer.renderCoverSheet({
    ...sheet,
    sha256: sha256Of(letter),
    instructions: signOnPaperInstructions,
  })
  return stamping.run(joinJob, { parts: [cover.pdf, letter] })
}
