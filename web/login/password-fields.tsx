import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type Chosen = { password: string; again: string }
export const nothingChosen: Chosen = { password: '', again: '' }
export const isChosen = ({ password, again }: Chosen): boolean => password !== '' && password === again

type Props = { value: Chosen; onChange: (value: Chosen) => void }

/** A new password, twice: nobody can help who mistyped it. */
export function PasswordFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const { password, again } = value
  const common = {
    autoComplete: 'new-password',
    required: true,
    withAsterisk: false,
    visibilityToggleButtonProps: { 'aria-label': t('login.show') },
  }
  return (
    <>
      <PasswordInput
        {...common}
        label={t('account.wanted')}
        description={t('account.rule')}
        value={password}
        onChange={({ currentTarget }) => onChange({ ...value, password: currentTarget.value })}
      />
      <PasswordInput
        {...common}
        label={t('account.again')}
        error={again !== '' && again !== password ? t('account.different') : undefined}
        value={again}
        onChange={({ currentTarget }) => onChange({ ...value, again: currentTarget.value })}
      />
    </>
  )
}
