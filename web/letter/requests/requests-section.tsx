import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequests } from '../../api/requests.ts'
import type { Letter } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import forms from '../forms/forms.module.css'
import styles from '../sections/sections.module.css'
import { AskSeveral } from './ask-several.tsx'
import { ChooseLead } from './choose-lead.tsx'
import { RequestItem } from './request-item.tsx'

/** « Demandes aux directions »: what was asked of others and what came, the late ones first (R9, R10, R12). */
export function RequestsSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'ask' | 'lead'>()
  const items = useRequests(letter.id).data?.items ?? []
  const { contribute, chooseLead } = letter.allows
  if (items.length === 0 && contribute !== true && chooseLead !== true) return null
  const asked = items.filter(({ state }) => state !== 'withdrawn')
  const received = asked.filter(({ state }) => state === 'answered' || state === 'refused').length
  const late = asked.filter(({ state }) => state === 'late').length
  const close = () => setOpen(undefined)
  return (
    <section className={styles.block} aria-labelledby="requests">
      <div className={styles.blockHead}>
        <h2 id="requests">{t('requests.title')}</h2>
        {asked.length > 0 && (
          <p className="quiet" style={{ margin: 0 }}>
            {t('requests.summary', { received, count: asked.length })}
            {late > 0 && `, ${t('requests.lateCount', { count: late })}`}
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {items.map((request) => (
          <li key={request.id}>
            <RequestItem letter={letter} request={request} />
          </li>
        ))}
      </ul>
      <div className={forms.quietActs}>
        {contribute === true && (
          <ActButton allow variant="subtle" onAct={() => setOpen('ask')}>
            {t('requests.askSeveral')}
          </ActButton>
        )}
        {chooseLead === true && (
          <ActButton allow variant="subtle" onAct={() => setOpen('lead')}>
            {t('requests.lead')}
          </ActButton>
        )}
      </div>
      <Modal
        opened={open !== undefined}
        onClose={close}
        title={t(open === 'lead' ? 'requests.lead' : 'requests.askSeveral')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {open === 'ask' && <AskSeveral letter={letter} onDone={close} />}
        {open === 'lead' && <ChooseLead letter={letter} onDone={close} />}
      </Modal>
    </section>
  )
}
