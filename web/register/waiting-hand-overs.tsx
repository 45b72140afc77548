import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { handOverFile, useHandOvers } from '../api/hand-overs.ts'
import { When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { tellProblem } from '../lib/toast.tsx'
import styles from './register.module.css'
import type { Waiting } from './use-stack.ts'

/** Scans that directions handed over (R2), waiting for the mail office or the CAB. */
export function WaitingHandOvers({ onTake }: { onTake: (waiting: Waiting) => void }) {
  const { t } = useTranslation()
  const waiting = (useHandOvers().data ?? []).filter(({ received, status }) => received && status === 'waiting')
  if (waiting.length === 0) return null
  const take = async (id: string, name: string) => onTake({ file: await handOverFile(id, name), handOver: id })
  return (
    <section className={styles.section} aria-labelledby="handed">
      <h2 id="handed">{t('register.handed', { count: waiting.length })}</h2>
      <ul className={styles.rows}>
        {waiting.map(({ id, name, from, by, at, note }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <div className="quiet">
                {[typographic(from?.name ?? ''), by?.name].filter(Boolean).join(', ')} <When day={at} />
              </div>
              {note && <div>{note}</div>}
            </div>
            <Button variant="default" onClick={() => take(id, name).catch(tellProblem)}>
              {t('register.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
