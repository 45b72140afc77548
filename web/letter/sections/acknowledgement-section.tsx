import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { When } from '../../components/when.tsx'
import { AcknowledgeForm } from '../forms/acknowledge-form.tsx'
import styles from './sections.module.css'

/** R17: sent, by whom and when; or to be sent by those who received the letter. */
export function AcknowledgementSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { acknowledgement: sent, allows } = letter
  useHotkeys([['A', () => allows.acknowledge === true && setOpen(true)]])
  if (!sent && allows.acknowledge !== true) return null
  return (
    <section className={styles.block} aria-labelledby="acknowledgement">
      <div className={styles.blockHead}>
        <h2 id="acknowledgement">{t('letter.acknowledge.title')}</h2>
        {sent && (
          <p className="quiet" style={{ margin: 0 }}>
            {t(sent.channel === 'email' ? 'letter.acknowledge.wasSent' : 'letter.acknowledge.wasPrinted', {
              name: sent.by?.name ?? '',
            })}{' '}
            <When day={sent.at} />
          </p>
        )}
      </div>
      {!sent && !open && (
        <ActButton allow={allows.acknowledge} variant="default" shortcut="A" onAct={() => setOpen(true)}>
          {t('letter.acknowledge.act')}
        </ActButton>
      )}
      {!sent && open && <AcknowledgeForm letter={letter} onDone={() => setOpen(false)} />}
    </section>
  )
}
