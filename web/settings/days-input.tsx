import { NumberInput } from '@mantine/core'

type Props = { label: string; value: number | null; max: number; onChange: (value: number | null) => void }

/** A whole number from 1 to `max`, or nothing. */
export function DaysInput({ label, value, max, onChange }: Props) {
  return (
    <NumberInput
      label={label}
      min={1}
      max={max}
      allowDecimal={false}
      hideControls
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  )
}
