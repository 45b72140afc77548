import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../components/states.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('frame.notFound')}>
      <Link to="/a-faire">{t('frame.backToInbox')}</Link>
    </EmptyState>
  )
}
