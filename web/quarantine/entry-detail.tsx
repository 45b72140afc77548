import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadQuarantined, type Quarantined, useQuarantined } from '../api/quarantine.ts'
import { SameMessageNotice } from '../components/same-message.tsx'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { Decide } from './decide.tsx'
import own from './quarantine.module.css'

/** Its headers as plain text; the message itself is only ever downloaded. */
export function EntryDetail({ entry: { id, deals, letter, settled, code } }: { entry: Quarantined }) {
  const { t } = useTranslation()
  const detail = useQuarantined(id)
  if (detail.isPending) return <SkeletonRows rows={3} />
  if (detail.isError) return <ErrorState error={detail.error} retry={() => detail.refetch()} />
  const { headers, sender, recipients } = detail.data
  const download = () => downloadQuarantined(id).catch(tellProblem)
  return (
    <div className={styles.form}>
      <p className="quiet">{t('quarantine.technical', { code })}</p>
      {!deals && <p>{t('quarantine.onlyReason')}</p>}
      {deals && (
        <dl className={own.facts}>
          {sender && <Fact name={t('quarantine.sender')} value={sender} />}
          {recipients.length > 0 && <Fact name={t('quarantine.recipients')} value={recipients.join(', ')} />}
          {headers.map(({ name, value }) => (
            <Fact key={name} name={t(`quarantine.header.${name}` as 'quarantine.header.from')} value={value} />
          ))}
        </dl>
      )}
      <SameMessageNotice letters={detail.data.sameMessage} />
      <div className={styles.acts}>
        {letter && (
          <Button size="xs" variant="default" component={Link} to={`/courriers/${letter.id}`}>
            {t('quarantine.letter')}
          </Button>
        )}
        {deals && (
          <>
            <Button size="xs" variant="default" onClick={download}>
              {t('quarantine.download')}
            </Button>
            <span className="quiet">{t('quarantine.downloadHint')}</span>
          </>
        )}
      </div>
      {deals && !settled && <Decide id={id} code={code} />}
    </div>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="quiet">{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
