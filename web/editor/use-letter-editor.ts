import type { JSONContent } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useTranslation } from 'react-i18next'
import { type FieldLabels, MergeField } from './merge-field.ts'

type Options = {
  content: JSONContent | null
  labels: FieldLabels
  label: string
  onChange?: (content: JSONContent) => void
  editable?: boolean
}

/** A letter's text: what the typesetter can print, and nothing else. */
export function useLetterEditor({ content, labels, label, onChange, editable = true }: Options) {
  const { i18n } = useTranslation()
  return useEditor({
    extensions: [
      StarterKit.configure({
        code: false,
        codeBlock: false,
        heading: { levels: [1, 2, 3] },
        link: { openOnClick: false },
      }),
      MergeField.configure({ labels }),
    ],
    content: content ?? emptyLetter,
    editable,
    immediatelyRender: true,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        lang: 'fr',
        spellcheck: 'true',
        'data-language': i18n.language,
      },
    },
    onUpdate: ({ editor }) => onChange?.(editor.getJSON()),
  })
}

const emptyLetter: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Plain text as paragraphs, for a contribution that goes into the reply. */
export const paragraphsOf = (text: string): JSONContent[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({ type: 'paragraph', content: linesOf(paragraph) }))

const linesOf = (paragraph: string): JSONContent[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line ? [{ type: 'text', text: line }] : []),
    ])
