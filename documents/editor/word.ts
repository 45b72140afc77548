import { isSafeLink } from '../typeset/rich-text.ts'
import type { BlockNode, EditorDoc, EditorMark, InlineNode, ListItemNode } from './nodes.ts'

/** The parts of mammoth's document tree that a letter uses. */
export type WordElement = {
  type: string
  children?: WordElement[]
  value?: string
  styleName?: string | null
  numbering?: { isOrdered: boolean; level: string | number } | null
  alignment?: string | null
  isBold?: boolean
  isItalic?: boolean
  isUnderline?: boolean
  isStrikethrough?: boolean
  href?: string
  breakType?: string
}

type Line = { block: BlockNode; list: { ordered: boolean; level: number } | null }

/** The text of a Word file as editor content; tables are read cell by cell, images and notes are left out. */
export function editorDocOfWord(tree: WordElement): EditorDoc {
  const lines = trimmed(paragraphsOf(tree).map(lineOf))
  return { type: 'doc', content: nested(lines, 0) }
}

const paragraphsOf = (element: WordElement): WordElement[] =>
  element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsOf)

function lineOf(paragraph: WordElement): Line {
  const content = (paragraph.children ?? []).flatMap((child) => inlinesOf(child, []))
  const heading = /^(?:heading|titre) ?([1-3])/i.exec(paragraph.styleName ?? '')?.[1]
  const { numbering } = paragraph
  if (heading)
    return { block: { type: 'heading', attrs: { level: Number(heading) as 1 | 2 | 3 }, content }, list: null }
  return {
    block: { type: 'paragraph', attrs: alignOf(paragraph.alignment), content },
    list: numbering ? { ordered: numbering.isOrdered, level: Math.min(3, Number(numbering.level) || 0) } : null,
  }
}

function inlinesOf(element: WordElement, marks: readonly EditorMark[]): InlineNode[] {
  if (element.type === 'text') return element.value ? [{ type: 'text', text: element.value, marks }] : []
  if (element.type === 'tab') return [{ type: 'text', text: ' ', marks }]
  if (element.type === 'break') return element.breakType === 'line' ? [{ type: 'hardBreak' }] : []
  return (element.children ?? []).flatMap((child) => inlinesOf(child, [...marks, ...marksOf(element)]))
}

function marksOf(element: WordElement): EditorMark[] {
  const marks: EditorMark[] = []
  if (element.isBold) marks.push({ type: 'bold' })
  if (element.isItalic) marks.push({ type: 'italic' })
  if (element.isUnderline) marks.push({ type: 'underline' })
  if (element.isStrikethrough) marks.push({ type: 'strike' })
  if (element.href && isSafeLink(element.href)) marks.push({ type: 'link', attrs: { href: element.href } })
  return marks
}

/** Consecutive list lines become one list; deeper lines belong to the item above them. */
function nested(lines: readonly Line[], level: number): BlockNode[] {
  const blocks: BlockNode[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    if (!line.list) {
      blocks.push(line.block)
      at += 1
      continue
    }
    const ordered = line.list.ordered
    const rest = lines.slice(at)
    const length = rest.findIndex(({ list }) => !list || (list.level <= level && list.ordered !== ordered))
    const run = length === -1 ? rest : rest.slice(0, length)
    blocks.push(
      ordered
        ? { type: 'orderedList', content: itemsOf(run, level) }
        : { type: 'bulletList', content: itemsOf(run, level) },
    )
    at += run.length
  }
  return blocks
}

function itemsOf(run: readonly Line[], level: number): ListItemNode[] {
  const starts = run.flatMap(({ list }, index) => (index === 0 || (list && list.level <= level) ? [index] : []))
  return starts.map((start, index) => {
    const [first, ...deeper] = run.slice(start, starts[index + 1])
    return { type: 'listItem', content: [...(first ? [first.block] : []), ...nested(deeper, level + 1)] }
  })
}

/** Without the empty lines that Word users leave at both ends. */
function trimmed(lines: readonly Line[]): Line[] {
  const filled = ({ block }: Line) => 'content' in block && (block.content?.length ?? 0) > 0
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1)
}

const alignOf = (alignment: string | null | undefined): { textAlign?: 'center' | 'right' } => {
  if (alignment === 'center') return { textAlign: 'center' }
  return alignment === 'right' || alignment === 'end' ? { textAlign: 'right' } : {}
}
