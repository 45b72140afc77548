import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReaders } from '../api/letters.ts'
import type { components } from '../api/schema.d.ts'
import { useMe } from '../api/session.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import styles from './letter.module.css'

type Reader = components['schemas']['Readers']['people'][number]

/** « Qui voit ce courrier ? »: for those who administer and for the CAB, today or on a past day (R21). */
export function ReadersDialog({ letterId, className }: { letterId: string; className: string }) {
  const { t } = useTranslation()
  const me = useMe().data
  const [opened, setOpened] = useState(false)
  if (me?.allows.seeReaders !== true) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" className={className} onClick={() => setOpened(true)}>
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
    <div className={styles.form}>
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

/** Everyone whom this rule lets in, with the link that does. */
function RuleGroup({ rule, people }: { rule: (typeof rules)[number]; people: readonly Reader[] }) {
  const { t } = useTranslation()
  const entitled = people.flatMap(({ person, reasons }) => {
    const texts = reasons.filter((reason) => reason.rule === rule).map(({ text }) => text)
    return texts.length > 0 ? [{ ...person, texts }] : []
  })
  if (entitled.length === 0) return null
  return (
    <section aria-labelledby={`readers-${rule}`}>
      <h3 id={`readers-${rule}`}>{t(`letter.readers.rules.${rule}`)}</h3>
      <ul>
        {entitled.map(({ login, name, texts }) => (
          <li key={login}>
            <strong>{name}</strong> <span className="quiet">{texts.join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
