import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useUnits } from '../api/town.ts'
import { linesOf } from '../components/unit-tree.ts'

type Props = {
  label: string
  description?: string
  value: string
  onChange: (code: string) => void
  /** Not offered: the unit itself. */
  except: string
  /** Only units that hold letters. */
  boxes?: boolean
}

/** Any open unit of the chart; unlike a box, the town itself may stand above another. */
export function UnitSelect({ label, description, value, onChange, except, boxes = false }: Props) {
  const { t } = useTranslation()
  const lines = linesOf(useUnits().data ?? []).filter((line) => line.code !== except && (!boxes || line.isBox))
  return (
    <NativeSelect
      label={label}
      description={description}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: t('common.typeUnit') },
        ...lines.map(({ code, name, depth }) => ({ value: code, label: `${'\u2003'.repeat(depth)}${name} (${code})` })),
      ]}
    />
  )
}
