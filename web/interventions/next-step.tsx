import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActOnIntervention } from '../api/help.ts'
import type { Intervention, InterventionActName } from '../api/types.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './interventions.module.css'

const wordless: readonly InterventionActName[] = ['take', 'confirm', 'withdraw']
/** The act that is wanted most, first. */
const order: readonly InterventionActName[] = [
  'confirm',
  'answer',
  'reply',
  'take',
  'ask',
  'reopen',
  'pass',
  'close',
  'withdraw',
]

type Props = { request: Intervention; onGone: () => void }

/** Words once, then what they are: an answer, a question back, a reason. */
export function NextStep({ request, onGone }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useActOnIntervention(request.id)
  const acts = order.filter((name) => request.acts.includes(name))
  if (acts.length === 0) return null
  const needsWords = acts.some((name) => !wordless.includes(name))
  const perform = (name: InterventionActName) => {
    if (!wordless.includes(name) && !text.trim()) return setMissing(true)
    act.mutate(
      { act: name, text: text.trim() },
      {
        onSuccess: (seen) => {
          tell(t(`interventions.done.${name}`))
          setText('')
          if (seen === null) onGone()
        },
      },
    )
  }
  return (
    <form className={styles.form} aria-label={t('interventions.next')} onSubmit={(event) => event.preventDefault()}>
      {needsWords && (
        <Textarea
          label={t('interventions.message')}
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          error={missing && !text.trim() && t('interventions.messageMissing')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      {act.error && <p role="alert">{sentenceOf(act.error, t)}</p>}
      <div className={styles.acts}>
        {acts.map((name, place) => (
          <Button
            key={name}
            variant={place === 0 ? 'filled' : 'default'}
            loading={act.isPending && act.variables.act === name}
            onClick={() => perform(name)}
          >
            {t(`interventions.act.${name}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}
