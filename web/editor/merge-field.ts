import { mergeAttributes, Node } from '@tiptap/core'

export type FieldLabels = Readonly<Record<string, string>>

/** A place to be filled from the letter's data, shown as a chip with its French name; stored as `{field}` alone. */
export const MergeField = Node.create<{ labels: FieldLabels }>({
  name: 'mergeField',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ labels: {} }),
  addAttributes: () => ({ field: { default: '', parseHTML: (element) => element.getAttribute('data-field') } }),
  parseHTML: () => [{ tag: 'span[data-field]' }],
  renderHTML({ node, HTMLAttributes }) {
    const field = String(node.attrs.field)
    const attributes = mergeAttributes(HTMLAttributes, {
      'data-field': field,
      class: 'merge-field',
      contenteditable: 'false',
    })
    return ['span', attributes, this.options.labels[field] ?? field]
  },
  renderText: ({ node }) => `{${node.attrs.field}}`,
})
