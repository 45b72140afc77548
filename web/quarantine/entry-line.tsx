import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quarantined } from '../api/quarantine.ts'
import { typographic } from '../i18n/typography.ts'
import { shortInstant } from '../lib/dates.ts'
import styles from '../organisation/organisation.module.css'
import { EntryDetail } from './entry-detail.tsx'
import own from './quarantine.module.css'
import { reasonOf, sizeOf } from './words.ts'

/** One entry: why it is here, what it says it is, and since when; the rest when somebody looks at it. */
export function EntryLine({ entry }: { entry: Quarantined }) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  const { id, code, at, size, sender, subject, box, settled } = entry
  const when = shortInstant(at, i18n.language)
  return (
    <article className={styles.change}>
      <h2>{typographic(reasonOf(code, t))}</h2>
      {(subject || sender) && (
        <p className={own.about}>
          {subject && <strong>{subject}</strong>}
          {sender && <span>{t('quarantine.from', { name: sender })}</span>}
        </p>
      )}
      <p className="quiet">
        {t('quarantine.received', { when, size: sizeOf(size, i18n.language) })}
        {box && ` · ${t('quarantine.of', { name: typographic(box.name) })}`}
      </p>
      {settled && (
        <p>
          {t(`quarantine.settled.${settled.outcome}`, {
            when: shortInstant(settled.at, i18n.language),
            name: settled.by?.name ?? '',
            note: settled.note ?? '',
          })}
        </p>
      )}
      <div className={styles.acts}>
        <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'quarantine.close' : 'quarantine.open')}
        </Button>
      </div>
      {open && <EntryDetail key={id} entry={entry} />}
    </article>
  )
}
