import type { BlockNode, EditorDoc, EditorMark, InlineNode } from '../editor/nodes.ts'
import { DocumentError } from '../errors.ts'
import { frenchText, printable } from './typography.ts'

/** Editor content as the template reads it (`rich-text.typ`): data, never source. */
export type TypesetInline = { br: true } | { s: string; b?: true; i?: true; u?: true; k?: true; href?: string }
export type TypesetBlock =
  | { t: 'p'; c: TypesetInline[]; align?: string }
  | { t: 'h'; level: number; c: TypesetInline[]; align?: string }
  | { t: 'ul'; items: TypesetBlock[][] }
  | { t: 'ol'; start: number; items: TypesetBlock[][] }
  | { t: 'quote'; items: TypesetBlock[] }
  | { t: 'rule' }

/** @throws {DocumentError} EDITOR_CONTENT_INVALID when a merge field was left unresolved */
export const typesetBlocks = (doc: EditorDoc): TypesetBlock[] => doc.content.map(blockOf)

function blockOf(block: BlockNode): TypesetBlock {
  switch (block.type) {
    case 'paragraph':
      return { t: 'p', c: inlinesOf(block.content), ...alignOf(block.attrs?.textAlign) }
    case 'heading':
      return { t: 'h', level: block.attrs.level, c: inlinesOf(block.content), ...alignOf(block.attrs.textAlign) }
    case 'bulletList':
      return { t: 'ul', items: block.content.map((item) => item.content.map(blockOf)) }
    case 'orderedList':
      return { t: 'ol', start: block.attrs?.start ?? 1, items: block.content.map((item) => item.content.map(blockOf)) }
    case 'blockquote':
      return { t: 'quote', items: block.content.map(blockOf) }
    case 'horizontalRule':
      return { t: 'rule' }
  }
}

// An empty paragraph is how people make room: it keeps its line.
const inlinesOf = (nodes: readonly InlineNode[] = []): TypesetInline[] =>
  nodes.length > 0 ? nodes.map(inlineOf) : [{ s: '\u00a0' }]

function inlineOf(node: InlineNode): TypesetInline {
  if (node.type === 'hardBreak') return { br: true }
  if (node.type === 'mergeField')
    throw new DocumentError('EDITOR_CONTENT_INVALID', 'A merge field was not resolved', { field: node.attrs.field })
  return Object.assign({ s: frenchText(printable(node.text)) }, ...(node.marks ?? []).map(markOf))
}

function markOf(mark: EditorMark): object {
  switch (mark.type) {
    case 'bold':
      return { b: true }
    case 'italic':
      return { i: true }
    case 'underline':
      return { u: true }
    case 'strike':
      return { k: true }
    case 'link':
      return isSafeLink(mark.attrs.href) ? { href: mark.attrs.href } : {}
  }
}

/** What a reader may be sent to from a letter of the town; anything else stays text. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:|tel:)[\x21-\x7e]{1,1900}$/i.test(href)

const alignOf = (align: string | undefined): { align?: string } => (align ? { align } : {})
