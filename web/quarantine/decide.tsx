import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Decision, useDecideQuarantined } from '../api/quarantine.ts'
import { BoxPicker } from '../components/box-picker.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

/** What to do with it: try again, register it by hand, or set it aside with a reason. A returned message is only settled. */
export function Decide({ id, code }: { id: string; code: string }) {
  const { t } = useTranslation()
  const decide = useDecideQuarantined(id)
  const [reason, setReason] = useState('')
  const [box, setBox] = useState('')
  const [byHand, setByHand] = useState(false)
  const returned = /BOUNCE/.test(code)
  const take = (decision: Decision, done: string) =>
    // Not by the callbacks of `mutate`: the entry leaves the list before they would be called.
    decide.mutateAsync(decision).then(() => tell(done), tellProblem)
  const retry = () => take({ act: 'retry', ...(box !== '' && { box }) }, t('quarantine.retried'))
  const reject = () => take({ act: 'reject', reason: reason.trim() }, t('quarantine.rejected'))
  return (
    <div className={styles.form}>
      {!returned && <BoxPicker label={t('quarantine.retryBox')} value={box} onChange={setBox} clearable />}
      {!returned && (
        <div className={styles.acts}>
          <Button loading={decide.isPending} onClick={retry}>
            {t('quarantine.retry')}
          </Button>
          <Button variant="default" aria-expanded={byHand} onClick={() => setByHand(!byHand)}>
            {t('quarantine.register')}
          </Button>
        </div>
      )}
      {byHand && <ByHand box={box} onDone={(as) => take({ act: 'register', as }, t('quarantine.registered'))} />}
      <TextInput
        label={t(returned ? 'quarantine.doneReason' : 'quarantine.reason')}
        value={reason}
        maxLength={500}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button variant="default" disabled={reason.trim() === ''} loading={decide.isPending} onClick={reject}>
          {t(returned ? 'quarantine.done' : 'quarantine.reject')}
        </Button>
      </div>
    </div>
  )
}

type Registration = Extract<Decision, { act: 'register' }>['as']

function ByHand({ box, onDone }: { box: string; onDone: (as: Registration) => void }) {
  const { t } = useTranslation()
  const [subject, setSubject] = useState('')
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const complete = subject.trim() !== '' && name.trim() !== '' && box !== ''
  const words = text.trim()
  const done = () => onDone({ subject, sender: { name }, box, ...(words !== '' && { text: words }) })
  return (
    <div className={styles.form}>
      <TextInput label={t('quarantine.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput
        label={t('quarantine.subject')}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={t('quarantine.text')}
        autosize
        minRows={3}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button disabled={!complete} onClick={done}>
          {t('quarantine.register')}
        </Button>
      </div>
    </div>
  )
}
