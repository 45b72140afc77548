import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgStep, UnitDetail } from '../api/types.ts'
import { givenKinds, isKind, type Kind } from './kinds.ts'
import styles from './organisation.module.css'
import { UnitSelect } from './unit-select.tsx'

const acts = ['rename', 'move', 'change-kind', 'merge', 'close', 'create'] as const
type Act = (typeof acts)[number]
type Draft = { act: Act; name: string; code: string; kind: Kind; other: string }

/** One step of a reorganisation, about this unit. Nothing happens yet: it is added to what is being prepared. */
export function StepForm({ unit, onAdd }: { unit: UnitDetail; onAdd: (step: OrgStep) => void }) {
  const { t } = useTranslation()
  const kind = isKind(unit.kind) && givenKinds.includes(unit.kind) ? unit.kind : 'service'
  const [draft, setDraft] = useState<Draft>({ act: 'rename', name: unit.name, code: '', kind, other: '' })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const step = stepOf(unit.code, draft)
  const choose = (value: string) => {
    const act = acts.find((one) => one === value) ?? 'rename'
    change({ act, name: act === 'create' ? '' : unit.name, kind: act === 'create' ? 'service' : kind, other: '' })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (step) onAdd(step)
      }}
    >
      <NativeSelect
        label={t('organisation.sheet.act')}
        value={draft.act}
        data={acts.map((value) => ({ value, label: t(`organisation.act.${value}`) }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <StepFields unit={unit} draft={draft} change={change} />
      <Button type="submit" disabled={step === null}>
        {t('organisation.sheet.add')}
      </Button>
    </form>
  )
}

type FieldsProps = { unit: UnitDetail; draft: Draft; change: (part: Partial<Draft>) => void }

function StepFields({ unit, draft: { act, name, code, kind, other }, change }: FieldsProps) {
  const { t } = useTranslation()
  const others = { value: other, onChange: (chosen: string) => change({ other: chosen }), except: unit.code }
  return (
    <>
      {act === 'create' && (
        <TextInput
          label={t('organisation.sheet.code')}
          description={t('organisation.sheet.codeHint')}
          value={code}
          maxLength={40}
          onChange={({ currentTarget }) => change({ code: currentTarget.value.toUpperCase() })}
        />
      )}
      {(act === 'create' || act === 'rename') && (
        <TextInput
          label={t('organisation.sheet.name')}
          value={name}
          maxLength={120}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      )}
      {(act === 'create' || act === 'change-kind') && (
        <NativeSelect
          label={t('organisation.sheet.kind')}
          value={kind}
          data={givenKinds.map((value) => ({ value, label: t(`organisation.kind.${value}`) }))}
          onChange={({ currentTarget }) => change({ kind: isKind(currentTarget.value) ? currentTarget.value : kind })}
        />
      )}
      {act === 'move' && <UnitSelect label={t('organisation.sheet.parent')} {...others} />}
      {act === 'merge' && <UnitSelect label={t('organisation.sheet.into')} boxes {...others} />}
      {act === 'close' && (
        <UnitSelect
          label={t('organisation.sheet.successor')}
          description={t('organisation.sheet.successorHint')}
          boxes
          {...others}
        />
      )}
    </>
  )
}

/** Null while something is missing. */
function stepOf(unit: string, { act, name, code, kind, other }: Draft): OrgStep | null {
  const title = name.trim()
  switch (act) {
    case 'rename':
      return title === '' ? null : { act, unit, name: title }
    case 'move':
      return other === '' ? null : { act, unit, parent: other }
    case 'change-kind':
      return { act, unit, kind }
    case 'merge':
      return other === '' ? null : { act, unit, into: other }
    case 'close':
      return other === '' ? null : { act, unit, successor: other }
    case 'create':
      return title === '' || !/^[A-Z0-9-]{1,40}$/.test(code) ? null : { act, code, name: title, kind, parent: unit }
  }
}
