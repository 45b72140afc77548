import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconBraces } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { FieldLabels } from './merge-field.ts'

/** Emphasis, lists, headings, and the merge fields by name. */
export function Toolbar({ editor, labels }: { editor: Editor; labels: FieldLabels }) {
  const { t } = useTranslation()
  const insert = (field: string) => editor.chain().focus().insertContent({ type: 'mergeField', attrs: { field } }).run()
  return (
    <RichTextEditor.Toolbar sticky={false}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Underline />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H2 />
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Blockquote />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <Menu position="bottom-start" shadow="md" width={300}>
          <Menu.Target>
            <RichTextEditor.Control aria-label={t('editor.field')} title={t('editor.field')}>
              <IconBraces size={18} aria-hidden />
            </RichTextEditor.Control>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {Object.entries(labels).map(([field, label]) => (
              <Menu.Item key={field} onClick={() => insert(field)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}
