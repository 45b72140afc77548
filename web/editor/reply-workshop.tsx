import { useHotkeys } from '@mantine/hooks'
import { RichTextEditor } from '@mantine/tiptap'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../api/replies.ts'
import type { Letter, Task, Template } from '../api/types.ts'
import { RefusalNotice } from '../letter/sections/refusal-notice.tsx'
import { ContributionsTray } from './contributions-tray.tsx'
import styles from './editor.module.css'
import { EditorHead } from './editor-head.tsx'
import type { FieldLabels } from './merge-field.ts'
import { ReplyPreview } from './reply-preview.tsx'
import { SaveBanner } from './save-banner.tsx'
import { Settings } from './settings.tsx'
import { Toolbar } from './toolbar.tsx'
import { UploadReply } from './upload-reply.tsx'
import { UploadedNotice } from './uploaded-notice.tsx'
import { useAutosave, type Written } from './use-autosave.ts'
import { useToolbarLabels } from './use-labels.ts'
import { paragraphsOf, useLetterEditor } from './use-letter-editor.ts'

type Props = {
  letter: Letter
  task: Task | undefined
  opened: Draft
  content: JSONContent | null
  labels: FieldLabels
  onLeave: () => void
}

export function ReplyWorkshop({ letter, task, opened, content, labels, onLeave }: Props) {
  const { t } = useTranslation()
  const [uploaded, setUploaded] = useState(opened?.data.uploaded ?? false)
  const [preview, setPreview] = useState(false)
  const [written, setWritten] = useState<Written>(() => startOf(opened, content))
  const toolbarLabels = useToolbarLabels()
  const saving = useAutosave(letter.id, opened)
  const change = (part: Partial<Written>) => {
    const next = { ...written, ...part }
    setWritten(next)
    saving.write(next)
  }
  const editor = useLetterEditor({
    content,
    labels,
    label: t('editor.text'),
    onChange: (text) => change({ content: text }),
  })
  const applyTemplate = (template: Template) => {
    editor.commands.setContent(template.content as JSONContent)
    change({ content: editor.getJSON(), template: template.id })
  }
  const replace = (text: JSONContent) => {
    editor.commands.setContent(text)
    change({ content: editor.getJSON() })
  }
  const insert = (text: string) => editor.chain().focus().insertContent(paragraphsOf(text)).run()
  // An empty page is filled; what was written already stays, and the contributions come after it.
  const addAll = (skeleton: JSONContent) =>
    editor.isEmpty
      ? replace(skeleton)
      : editor
          .chain()
          .focus('end')
          .insertContent(skeleton.content ?? [])
          .run()
  const togglePreview = async () => {
    await saving.flush()
    setPreview((shown) => !shown)
  }
  const upload = (label: string) => <UploadReply letterId={letter.id} written={written} saving={saving} label={label} />
  useHotkeys([['mod+P', togglePreview]], [])
  return (
    <div className={styles.workshop}>
      <EditorHead
        letter={letter}
        task={task}
        saving={saving}
        preview={preview}
        uploaded={uploaded}
        onPreview={togglePreview}
        onLeave={onLeave}
      />
      <div className={styles.notice}>
        <RefusalNotice letterId={letter.id} />
      </div>
      {uploaded ? (
        <UploadedNotice onWrite={() => setUploaded(false)}>{upload(t('editor.replaceFile'))}</UploadedNotice>
      ) : (
        <Settings written={written} empty={editor.isEmpty} onChange={change} onTemplate={applyTemplate}>
          {upload(t('editor.upload'))}
        </Settings>
      )}
      <SaveBanner letterId={letter.id} saving={saving} mine={written.content} onReplace={replace} />
      {preview || uploaded ? (
        <ReplyPreview letterId={letter.id} />
      ) : (
        <RichTextEditor editor={editor} labels={toolbarLabels} className={styles.editor ?? ''}>
          <Toolbar editor={editor} labels={labels} />
          <div className={styles.paper}>
            <RichTextEditor.Content className={styles.text ?? ''} />
          </div>
        </RichTextEditor>
      )}
      {!uploaded && <ContributionsTray letter={letter} onInsert={insert} onReplace={addAll} />}
    </div>
  )
}

const startOf = (opened: Draft, content: JSONContent | null): Written => ({
  content: content ?? { type: 'doc', content: [{ type: 'paragraph' }] },
  signatory: opened?.data.signatory?.login ?? '',
  template: opened?.data.template ?? null,
  byHand: opened?.data.byHand ?? false,
})
