import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReaders } from '../api/letters.ts'
import type { components } from '../api/schema.d.ts'
import { useMe } from '../api/session.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import forms from './forms/forms.module.css'
import styles from './letter-foot.module.css'

type Reader = components['schemas']['Readers']['people'][number]

/** « Qui voit ce courrier ? »: for those who administer and for the CAB, today or on a past day (R21). */
export function ReadersDialog({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const me = useMe().data
  const [opened, setOpened] = useState(false)
  if (me?.allows.seeReaders !== true) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        {t('letter.readers.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('letter.readers.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Readers letterId={letterId} />
      </Modal>
    </>
  )
}

function Readers({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const [on, setOn] = useState('')
  const readers = useReaders(letterId, on || undefined)
  const people = readers.data?.people ?? []
  return (
    <div className={forms.form}>
      <TextInput
        type="date"
        label={t('letter.readers.on')}
        description={t('letter.readers.onHint')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      {readers.isError && <ErrorState error={readers.error} retry={() => readers.refetch()} />}
      {readers.isPending && <SkeletonRows rows={4} />}
      {readers.isSuccess && (
        <>
          <p role="status">{t('letter.readers.count', { count: people.length })}</p>
          {rules.map((rule) => (
            <RuleGroup key={rule} rule={rule} people={people} />
          ))}
        </>
      )}
    </div>
  )
}

const rules = ['R3', 'R4', 'R5', 'R6', 'R7'] as const

/** Everyone whom this rule lets in, with the link that does: said once for those who have it in common. */
function RuleGroup({ rule, people }: { rule: (typeof rules)[number]; people: readonly Reader[] }) {
  const { t, i18n } = useTranslation()
  const byReason = new Map<string, Reader['person'][]>()
  for (const { person, reasons } of people) {
    const reason = reasons.flatMap((one) => (one.rule === rule ? [one.text] : [])).join(' ')
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), person])
  }
  if (byReason.size === 0) return null
  const list = new Intl.ListFormat(i18n.language)
  return (
    <section aria-labelledby={`readers-${rule}`}>
      <h3 id={`readers-${rule}`}>{t(`letter.readers.rules.${rule}`)}</h3>
      <ul className={styles.readers}>
        {[...byReason].map(([reason, persons]) => (
          <li key={reason}>
            <strong>{list.format(persons.map(({ name }) => name))}</strong>
            <p className="quiet">{typographic(reason)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
