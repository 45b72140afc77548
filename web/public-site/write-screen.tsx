import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FollowUp, usePublicForms } from '../api/public.ts'
import { EmptyState, ErrorState, SkeletonRows } from '../components/states.tsx'
import { useTitle } from '../lib/use-title.ts'
import styles from './public-site.module.css'
import { RequestForm } from './request-form.tsx'
import { SentNotice } from './sent-notice.tsx'

/** « Écrire à la mairie » : one form, then the link that follows it. */
export function WriteScreen() {
  const { t } = useTranslation()
  const forms = usePublicForms()
  const [sent, setSent] = useState<{ followUp: FollowUp; mailed: boolean }>()
  useTitle(t('publicSite.write'))
  if (sent) return <SentNotice {...sent} onAgain={() => setSent(undefined)} />
  return (
    <>
      <h1>{t('publicSite.write')}</h1>
      <p className="quiet">{t('publicSite.intro')}</p>
      {forms.isPending && <SkeletonRows rows={4} />}
      {forms.isError && <ErrorState error={forms.error} retry={() => forms.refetch()} />}
      {forms.data?.length === 0 && <EmptyState title={t('publicSite.noForms')} />}
      {forms.data && forms.data.length > 0 && (
        <div className={styles.card}>
          <RequestForm forms={forms.data} onSent={(followUp, mailed) => setSent({ followUp, mailed })} />
        </div>
      )}
    </>
  )
}
