import { Combobox, InputBase, useCombobox } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnits } from '../api/town.ts'
import styles from './box-picker.module.css'
import { type Line, linesOf, matching } from './unit-tree.ts'

type Props = {
  label: string
  value?: string
  onChange?: (code: string) => void
  error?: ReactNode
  description?: string | undefined
  placeholder?: string
  clearable?: boolean
}

/** The org chart to choose a box from: a tree to look through, a list to type into. */
export function BoxPicker({ label, value = '', onChange, error, description, placeholder, clearable = false }: Props) {
  const { t } = useTranslation()
  const units = useUnits().data
  const lines = useMemo(() => linesOf(units ?? []), [units])
  const [typed, setTyped] = useState<string>()
  const combobox = useCombobox({
    onDropdownClose: () => {
      setTyped(undefined)
      combobox.resetSelectedOption()
    },
  })
  // After the list has followed the words: before, Enter would take a line of the old list, and the letter a wrong way.
  useEffect(() => {
    if (typed) combobox.selectFirstOption()
  }, [typed, combobox.selectFirstOption])
  const chosen = lines.find(({ code }) => code === value)
  const shown = typed ? matching(lines, typed).filter(({ isBox }) => isBox) : lines
  const submit = (code: string) => {
    onChange?.(code)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <InputBase
          label={label}
          description={description}
          error={error}
          placeholder={placeholder ?? t('common.typeUnit')}
          value={typed ?? chosen?.name ?? ''}
          rightSection={
            clearable && value ? (
              <Combobox.ClearButton onClear={() => onChange?.('')} aria-label={t('common.clear')} />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={clearable && value ? 'all' : 'none'}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            combobox.openDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={styles.options} aria-label={label}>
          {shown.map((line) => (
            <Option key={line.code} line={line} flat={Boolean(typed)} selected={line.code === value} />
          ))}
          {shown.length === 0 && <Combobox.Empty>{t('common.nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Option({ line, flat, selected }: { line: Line; flat: boolean; selected: boolean }) {
  return (
    <Combobox.Option
      value={line.code}
      disabled={!line.isBox}
      active={selected}
      style={{ paddingLeft: `${0.75 + (flat ? 0 : line.depth * 1.125)}rem` }}
    >
      {line.name} <span className={styles.code}>{line.code}</span>
      {flat && line.path && <div className={styles.path}>{line.path}</div>}
    </Combobox.Option>
  )
}
