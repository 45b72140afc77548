/** The content of the reply editor (TipTap / ProseMirror JSON), as far as a letter of the town needs it. */

export type EditorMark =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' }
  | { type: 'link'; attrs: { href: string } }

export type TextNode = { type: 'text'; text: string; marks?: readonly EditorMark[] }
export type HardBreakNode = { type: 'hardBreak' }
/** A place to be filled from the letter's data; `field` is a name of `merge-fields.ts`. */
export type MergeFieldNode = { type: 'mergeField'; attrs: { field: string }; marks?: readonly EditorMark[] }
export type InlineNode = TextNode | HardBreakNode | MergeFieldNode

export type TextAlign = 'left' | 'center' | 'right' | 'justify'
export type ParagraphNode = { type: 'paragraph'; attrs?: { textAlign?: TextAlign }; content?: readonly InlineNode[] }
export type HeadingNode = {
  type: 'heading'
  attrs: { level: 1 | 2 | 3; textAlign?: TextAlign }
  content?: readonly InlineNode[]
}
export type ListItemNode = { type: 'listItem'; content: readonly BlockNode[] }
export type BulletListNode = { type: 'bulletList'; content: readonly ListItemNode[] }
export type OrderedListNode = { type: 'orderedList'; attrs?: { start?: number }; content: readonly ListItemNode[] }
export type BlockquoteNode = { type: 'blockquote'; content: readonly BlockNode[] }
export type RuleNode = { type: 'horizontalRule' }
export type BlockNode = ParagraphNode | HeadingNode | BulletListNode | OrderedListNode | BlockquoteNode | RuleNode

export type EditorDoc = { type: 'doc'; content: readonly BlockNode[] }

/** Plain text as editor content: an empty line separates paragraphs, a single line break stays a line break. */
export function editorDocOf(text: string): EditorDoc {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return { type: 'doc', content: paragraphs.map(paragraphOf) }
}

function paragraphOf(text: string): ParagraphNode {
  const content = text
    .split('\n')
    .flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}
