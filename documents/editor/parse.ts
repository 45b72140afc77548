import { DocumentError } from '../errors.ts'
import type { BlockNode, EditorDoc, EditorMark, InlineNode, ListItemNode, TextAlign } from './nodes.ts'

const MAX_NODES = 20_000
const MAX_DEPTH = 12
const MAX_TEXT = 500_000

/**
 * Reads editor content that came over the network. Only what a letter needs passes; the rest is refused with its place.
 * @throws {DocumentError} EDITOR_CONTENT_INVALID with `details.at`, the path of the offending node
 */
export function parseEditorDoc(value: unknown): EditorDoc {
  const reader = { nodes: 0, text: 0 }
  const node = nodeAt(value, 'doc', reader)
  if (node.type !== 'doc') throw invalid('doc', 'not a document')
  return { type: 'doc', content: blocksOf(node, 'doc', 1, reader) }
}

type Reader = { nodes: number; text: number }
type Node = { type: string; attrs: Record<string, unknown>; content: unknown[]; marks: unknown[]; text: unknown }

function nodeAt(value: unknown, at: string, reader: Reader): Node {
  reader.nodes += 1
  if (reader.nodes > MAX_NODES) throw invalid(at, 'too many nodes')
  if (!isRecord(value) || typeof value.type !== 'string') throw invalid(at, 'not a node')
  const { type, attrs, content, marks, text } = value
  return {
    type: type as string,
    attrs: isRecord(attrs) ? attrs : {},
    content: Array.isArray(content) ? content : [],
    marks: Array.isArray(marks) ? marks : [],
    text,
  }
}

function blocksOf(parent: Node, at: string, depth: number, reader: Reader): BlockNode[] {
  if (depth > MAX_DEPTH) throw invalid(at, 'nested too deeply')
  return parent.content.map((child, index) => blockOf(child, `${at}.${index}`, depth, reader))
}

function blockOf(value: unknown, at: string, depth: number, reader: Reader): BlockNode {
  const node = nodeAt(value, at, reader)
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: alignOf(node), content: inlinesOf(node, at, reader) }
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: levelOf(node), ...alignOf(node) },
        content: inlinesOf(node, at, reader),
      }
    case 'bulletList':
      return { type: 'bulletList', content: itemsOf(node, at, depth, reader) }
    case 'orderedList':
      return { type: 'orderedList', attrs: { start: startOf(node) }, content: itemsOf(node, at, depth, reader) }
    case 'blockquote':
      return { type: 'blockquote', content: blocksOf(node, at, depth + 1, reader) }
    case 'horizontalRule':
      return { type: 'horizontalRule' }
    default:
      throw invalid(at, `a letter cannot hold "${node.type.slice(0, 40)}"`)
  }
}

function itemsOf(list: Node, at: string, depth: number, reader: Reader): ListItemNode[] {
  return list.content.map((child, index) => {
    const place = `${at}.${index}`
    const item = nodeAt(child, place, reader)
    if (item.type !== 'listItem') throw invalid(place, 'a list holds list items')
    return { type: 'listItem', content: blocksOf(item, place, depth + 1, reader) }
  })
}

const inlinesOf = (parent: Node, at: string, reader: Reader): InlineNode[] =>
  parent.content.map((child, index) => inlineOf(child, `${at}.${index}`, reader))

function inlineOf(value: unknown, at: string, reader: Reader): InlineNode {
  const node = nodeAt(value, at, reader)
  const marks = node.marks.flatMap((mark, index) => markOf(mark, `${at}.marks.${index}`))
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  if (node.type === 'mergeField' && typeof node.attrs.field === 'string')
    return { type: 'mergeField', attrs: { field: node.attrs.field }, marks }
  if (node.type !== 'text' || typeof node.text !== 'string') throw invalid(at, 'not text')
  reader.text += node.text.length
  if (reader.text > MAX_TEXT) throw invalid(at, 'the text is too long')
  return { type: 'text', text: node.text, marks }
}

function markOf(value: unknown, at: string): EditorMark[] {
  if (!isRecord(value)) throw invalid(at, 'not a mark')
  const { type, attrs } = value
  if (type === 'bold' || type === 'italic' || type === 'underline' || type === 'strike') return [{ type }]
  if (type === 'link' && isRecord(attrs) && typeof attrs.href === 'string')
    return [{ type: 'link', attrs: { href: attrs.href } }]
  throw invalid(at, 'an emphasis that a letter cannot hold')
}

const aligns: readonly unknown[] = ['left', 'center', 'right', 'justify'] satisfies TextAlign[]
const isAlign = (value: unknown): value is TextAlign => aligns.includes(value)
const alignOf = (node: Node): { textAlign?: TextAlign } => {
  const align = node.attrs.textAlign
  return isAlign(align) ? { textAlign: align } : {}
}

const levelOf = (node: Node): 1 | 2 | 3 => {
  const level = node.attrs.level
  return level === 1 || level === 2 ? level : 3
}

const startOf = (node: Node): number => {
  const start = node.attrs.start
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (at: string, why: string): DocumentError =>
  new DocumentError('EDITOR_CONTENT_INVALID', `The content cannot be read at ${at}: ${why}`, { at, why })
