import { Button } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import type { JSONContent } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import type { Template } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import editorStyles from '../editor/editor.module.css'
import type { FieldLabels } from '../editor/merge-field.ts'
import { useLetterEditor } from '../editor/use-letter-editor.ts'
import styles from './templates.module.css'

type Props = { template: Template; labels: FieldLabels; onCopy: () => void; onLeave: () => void }

/** A template of others, to read: each assistant changes those of her own direction only (R18, R19). */
export function TemplateSheet({ template, labels, onCopy, onLeave }: Props) {
  const { t } = useTranslation()
  const content = template.content as JSONContent
  const editor = useLetterEditor({ content, labels, label: t('templates.text'), editable: false })
  return (
    <Page
      title={template.name}
      intro={t('templates.readOnly')}
      tools={
        <>
          <Button variant="default" onClick={onLeave}>
            {t('templates.leave')}
          </Button>
          <Button onClick={onCopy}>{t('templates.duplicate')}</Button>
        </>
      }
    >
      <RichTextEditor editor={editor}>
        <RichTextEditor.Content className={`${editorStyles.text} ${styles.text}`} />
      </RichTextEditor>
    </Page>
  )
}
