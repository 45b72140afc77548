import { fileTypeFromBuffer } from 'file-type'
import mammoth from 'mammoth'
import type { EditorDoc } from '../editor/nodes.ts'
import { parseEditorDoc } from '../editor/parse.ts'
import { editorDocOfWord, type WordElement } from '../editor/word.ts'
import { DocumentError } from '../errors.ts'
import { checkArchive } from '../zip.ts'

export type DocxInput = { bytes: Uint8Array }

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Runs in the sandbox. The document is read as a tree, not as HTML: nothing of it can become markup. */
export default async function docx({ bytes }: DocxInput): Promise<EditorDoc> {
  if (!isArchive(bytes)) throw notWord(null)
  checkArchive(bytes) // before anything looks into it
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.mime !== DOCX) throw notWord(found?.mime ?? null)
  return parseEditorDoc(editorDocOfWord(await wordTree(bytes)))
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const notWord = (mime: string | null): DocumentError =>
  new DocumentError('UNSUPPORTED_FILE_TYPE', 'Not a Word file (.docx)', { mime })

/** mammoth hands its document tree to the transformation that runs before it writes HTML. */
async function wordTree(bytes: Uint8Array): Promise<WordElement> {
  const trees: WordElement[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (tree: WordElement) => {
          trees.push(tree)
          return { ...tree, children: [] }
        },
      },
    )
  } catch (error) {
    throw new DocumentError(
      'DOCX_DAMAGED',
      `The Word file cannot be read: ${error instanceof Error ? error.message : error}`,
    )
  }
  const tree = trees[0]
  if (!tree) throw new DocumentError('DOCX_DAMAGED', 'The Word file holds no text')
  return tree
}
