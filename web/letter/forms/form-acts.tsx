import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './forms.module.css'

type Props = { label: string; pending: boolean; disabled?: boolean; size?: 'xs' | 'sm'; onCancel: () => void }

/** How a form on a letter ends: with its act, or without it. */
export function FormActs({ label, pending, disabled = false, size = 'sm', onCancel }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.formActs}>
      <Button type="submit" size={size} loading={pending} disabled={disabled}>
        {label}
      </Button>
      <Button variant="default" size={size} onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
