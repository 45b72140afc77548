import { type MergeField, mergeFieldLabels } from '../merge-fields.ts'
import type { BlockNode, EditorDoc, InlineNode } from './nodes.ts'

/** What a letter says, without its shape: paragraphs and list items one below the other. */
export const plainText = (doc: EditorDoc): string => doc.content.flatMap(linesOf).join('\n').trim()

function linesOf(node: BlockNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [(node.content ?? []).map(textOf).join('')]
    case 'bulletList':
    case 'orderedList':
      return node.content.map((item) => `– ${item.content.flatMap(linesOf).join(' ')}`)
    case 'blockquote':
      return node.content.flatMap(linesOf)
    case 'horizontalRule':
      return []
  }
}

function textOf(node: InlineNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return '\n'
  return `[${mergeFieldLabels[node.attrs.field as MergeField] ?? node.attrs.field}]`
}
