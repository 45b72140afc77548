import '@mantine/tiptap/styles.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { useSaveTemplate } from '../api/town.ts'
import type { Template } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import editorStyles from '../editor/editor.module.css'
import type { FieldLabels } from '../editor/merge-field.ts'
import { Toolbar } from '../editor/toolbar.tsx'
import { useToolbarLabels } from '../editor/use-labels.ts'
import { useLetterEditor } from '../editor/use-letter-editor.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './templates.module.css'

type Props = { template: Template | null; copy?: boolean; labels: FieldLabels; onLeave: () => void }

/** A new template, a copy of one for one's own direction, or one of one's own. */
export function TemplateEditor({ template, copy = false, labels, onLeave }: Props) {
  const { t } = useTranslation()
  const save = useSaveTemplate()
  const toolbarLabels = useToolbarLabels()
  const [name, setName] = useState(template?.name ?? '')
  const [kind, setKind] = useState<Template['kind']>(template?.kind ?? 'reply')
  const [content, setContent] = useState<JSONContent>(
    (template?.content as JSONContent) ?? { type: 'doc', content: [{ type: 'paragraph' }] },
  )
  const changed = copy ? null : template
  const unit = useHome(changed)
  const editor = useLetterEditor({ content, labels, label: t('templates.text'), onChange: setContent })
  const submit = () =>
    save.mutate(
      { template: changed, input: { name: name.trim(), kind, unit, content: content as Record<string, unknown> } },
      {
        onSuccess: () => {
          tell(t('templates.saved'))
          onLeave()
        },
      },
    )
  return (
    <Page
      title={changed?.name ?? t('templates.add')}
      tools={
        <>
          <Button variant="default" onClick={onLeave}>
            {t('common.cancel')}
          </Button>
          <Button loading={save.isPending} disabled={!name.trim()} onClick={submit}>
            {t('templates.save')}
          </Button>
        </>
      }
    >
      {save.error && (
        <p role="alert" className={styles.problem}>
          {sentenceOf(save.error, t)}
        </p>
      )}
      <div className={styles.fields}>
        <TextInput
          label={t('templates.name')}
          value={name}
          maxLength={120}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NativeSelect
          label={t('templates.use')}
          disabled={changed !== null}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value === 'reply' ? 'reply' : 'acknowledgement')}
          data={(['reply', 'acknowledgement'] as const).map((value) => ({
            value,
            label: t(`templates.kind.${value}`),
          }))}
        />
      </div>
      <RichTextEditor editor={editor} labels={toolbarLabels}>
        <Toolbar editor={editor} labels={labels} />
        <RichTextEditor.Content className={`${editorStyles.text} ${styles.text}`} />
      </RichTextEditor>
    </Page>
  )
}

/** A model stays where it is; a new one belongs to the direction of who writes it, or to all for the DG (R18, R19). */
function useHome(template: Template | null): string | null {
  const me = useMe().data
  if (template) return template.unit
  return me?.allows.manageGenericTemplates === true ? null : (me?.boxes[0]?.code ?? null)
}
