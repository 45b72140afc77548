import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/session.ts'
import { useMergeFields, useTemplates } from '../api/town.ts'
import type { Template } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { TemplateEditor } from './template-editor.tsx'
import { TemplateSheet } from './template-sheet.tsx'
import styles from './templates.module.css'

/** The models of letters and acknowledgements; each assistant keeps those of her direction (R18, R19). */
export function TemplatesScreen() {
  const { t } = useTranslation()
  const templates = useTemplates()
  const fields = useMergeFields()
  const [open, setOpen] = useState<Open>()
  const mayChange = useMayChange()
  const kinds = ['reply', 'acknowledgement'] as const
  if (open && fields.data) {
    const leave = () => setOpen(undefined)
    const { template, mode } = open
    if (template && mode === 'read') {
      const copy = () => setOpen({ template, mode: 'copy' })
      return <TemplateSheet template={template} labels={fields.data} onCopy={copy} onLeave={leave} />
    }
    return (
      <TemplateEditor
        key={template?.id ?? 'new'}
        template={template}
        copy={mode === 'copy'}
        labels={fields.data}
        onLeave={leave}
      />
    )
  }
  return (
    <Page
      title={t('templates.title')}
      intro={t('templates.intro')}
      tools={<Button onClick={() => setOpen({ template: null, mode: 'write' })}>{t('templates.add')}</Button>}
    >
      {templates.isError && <ErrorState error={templates.error} retry={() => templates.refetch()} />}
      {templates.isPending && <SkeletonRows />}
      {templates.data?.length === 0 && <EmptyState title={t('templates.empty')} />}
      {kinds.map((kind) => (
        <List
          key={kind}
          kind={kind}
          templates={(templates.data ?? []).filter((one) => one.kind === kind)}
          onOpen={(template) => setOpen({ template, mode: mayChange(template) ? 'write' : 'read' })}
        />
      ))}
    </Page>
  )
}

type Open = { template: Template | null; mode: 'read' | 'write' | 'copy' }

/** The generic ones are changed by the assistants of the DG, the others where they belong (R18, R19). */
function useMayChange() {
  const me = useMe().data
  return ({ unit }: Template): boolean =>
    unit === null
      ? me?.allows.manageGenericTemplates === true
      : me?.allows.manageTemplates === true && me.boxes.some(({ code }) => code === unit)
}

type ListProps = { kind: Template['kind']; templates: Template[]; onOpen: (template: Template) => void }

function List({ kind, templates, onOpen }: ListProps) {
  const { t } = useTranslation()
  if (templates.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={kind}>
      <h2 id={kind}>{t(`templates.kind.${kind}`)}</h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" className={styles.row} onClick={() => onOpen(template)}>
              <span>{template.name}</span>
              <span className="quiet">{template.unit ?? t('templates.generic')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
