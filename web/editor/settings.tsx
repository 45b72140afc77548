import { Checkbox, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignatories, useTemplates } from '../api/town.ts'
import type { Template } from '../api/types.ts'
import styles from './editor.module.css'
import type { Written } from './use-autosave.ts'

type Props = {
  written: Written
  empty: boolean
  onChange: (part: Partial<Written>) => void
  onTemplate: (template: Template) => void
  children: ReactNode
}

/** From which template, and who signs: by griffe, or by hand for this letter alone (R14, R15). */
export function Settings({ written, empty, onChange, onTemplate, children }: Props) {
  const { t } = useTranslation()
  const templates = (useTemplates().data ?? []).filter(({ kind }) => kind === 'reply')
  const signatories = useSignatories().data ?? []
  return (
    <div className={styles.settings}>
      <NativeSelect
        label={t('editor.template')}
        value={written.template ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = templates.find(({ id }) => id === currentTarget.value)
          if (chosen) onTemplate(chosen)
        }}
        data={[
          { value: '', label: t(empty ? 'editor.chooseTemplate' : 'editor.noTemplate') },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t('editor.signatory')}
        value={written.signatory}
        onChange={({ currentTarget }) => onChange({ signatory: currentTarget.value })}
        error={written.signatory || empty ? undefined : t('editor.whoSigns')}
        data={[
          { value: '', label: t('editor.chooseSignatory'), disabled: true },
          ...signatories.map(({ login, name, title }) => ({ value: login, label: title ? `${name}, ${title}` : name })),
        ]}
      />
      <div className={styles.choices}>
        <Checkbox
          label={t('editor.byHand')}
          checked={written.byHand}
          onChange={({ currentTarget }) => onChange({ byHand: currentTarget.checked })}
        />
        {children}
      </div>
    </div>
  )
}
