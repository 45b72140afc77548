import '@mantine/dates/styles.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMakePromise, usePromises, useSettlePromise } from '../../api/citizens.ts'
import type { Letter, TownPromise } from '../../api/types.ts'
import { Due } from '../../components/when.tsx'
import { today } from '../../lib/dates.ts'
import { tellProblem } from '../../lib/toast.tsx'
import { FormActs } from '../forms/form-acts.tsx'
import forms from '../forms/forms.module.css'
import styles from './sections.module.css'

/** What was promised to the citizen, and by when; the CAB finds it again before a meeting (R7). */
export function PromisesSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const promises = usePromises(letter.id).data ?? []
  const may = letter.allows.promise === true
  if (promises.length === 0 && !may) return null
  return (
    <section className={styles.block} aria-labelledby="promises">
      <div className={styles.blockHead}>
        <h2 id="promises">{t('promises.title')}</h2>
        {may && !adding && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAdding(true)}>
            {t('promises.add')}
          </Button>
        )}
      </div>
      {adding && <PromiseForm letter={letter} onDone={() => setAdding(false)} />}
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseItem letter={letter} promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PromiseForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t, i18n } = useTranslation()
  const make = useMakePromise(letter.id)
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const complete = text.trim() !== '' && dueOn !== null
    setMissing(!complete)
    if (complete) make.mutateAsync({ text: text.trim(), dueOn }).then(onDone, tellProblem)
  }
  return (
    <form className={forms.form} onSubmit={submit}>
      <Textarea
        label={t('promises.text')}
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        error={missing && t('promises.missing')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <DateInput
        label={t('promises.dueOn')}
        locale={i18n.language}
        valueFormat="D MMMM YYYY"
        minDate={today()}
        value={dueOn}
        onChange={setDueOn}
      />
      <FormActs label={t('promises.save')} pending={make.isPending} onCancel={onDone} />
    </form>
  )
}

function PromiseItem({ letter, promise }: { letter: Letter; promise: TownPromise }) {
  const { t } = useTranslation()
  const settle = useSettlePromise(letter.id)
  const [givingUp, setGivingUp] = useState(false)
  const [note, setNote] = useState('')
  const { id, text, dueOn, kept } = promise
  const open = kept === null && letter.allows.promise === true
  return (
    <article className={styles.item}>
      <header className={styles.itemHead}>
        <strong>{text}</strong>
        {kept === null ? (
          <Due at={dueOn} />
        ) : (
          <span className={kept ? styles.answered : 'quiet'}>{t(kept ? 'promises.isKept' : 'promises.isGivenUp')}</span>
        )}
      </header>
      {promise.note && <p>{promise.note}</p>}
      {open && !givingUp && (
        <div className={styles.itemActs}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => settle.mutateAsync({ id, kept: true }).catch(tellProblem)}
          >
            {t('promises.kept')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setGivingUp(true)}>
            {t('promises.giveUp')}
          </Button>
        </div>
      )}
      {open && givingUp && (
        <div className={forms.form}>
          <TextInput
            label={t('promises.why')}
            maxLength={1000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Button
            disabled={!note.trim()}
            onClick={() => settle.mutateAsync({ id, kept: false, note: note.trim() }).catch(tellProblem)}
          >
            {t('promises.giveUpAct')}
          </Button>
        </div>
      )}
    </article>
  )
}
