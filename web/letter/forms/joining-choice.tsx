import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CircuitChange } from '../../api/circuit-changes.ts'
import { RecipientPicker } from '../../components/recipient-picker.tsx'

type Props = {
  joining: NonNullable<CircuitChange['joining']>
  value?: string
  onChange?: (to: string) => void
  error?: ReactNode
}

/** Whom the step asks already, and who is asked besides: a unit or a person, as the circuit means it (R9). */
export function JoiningChoice({ joining: { takes, asked }, value = '', onChange, error }: Props) {
  const { t } = useTranslation()
  return (
    <div>
      {asked.length > 0 && (
        <p className="quiet">{t('changes.asked', { names: asked.map(({ name }) => name).join(', ') })}</p>
      )}
      <RecipientPicker
        label={t(`changes.joins.${takes}`)}
        only={takes}
        except={asked.map(({ to }) => to)}
        value={value}
        error={error}
        {...(onChange && { onChange })}
      />
    </div>
  )
}
