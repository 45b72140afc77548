import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChoosePole } from '../../api/requests.ts'
import { useUnits } from '../../api/town.ts'
import type { Letter } from '../../api/types.ts'
import { typographic } from '../../i18n/typography.ts'
import { sentenceOf } from '../../lib/errors.ts'
import { tell } from '../../lib/toast.tsx'
import styles from '../forms/forms.module.css'

/** Several poles are concerned: the one that leads is chosen, the present one may be asked for its part (R12). */
export function ChooseLead({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const choose = useChoosePole(letter.id)
  const poles = (useUnits().data ?? []).filter(({ kind, code }) => kind === 'pole' && code !== letter.box?.code)
  const [pole, setPole] = useState('')
  const [reason, setReason] = useState('')
  const [keeps, setKeeps] = useState(true)
  const [question, setQuestion] = useState('')
  const box = letter.box?.code
  const complete = pole && reason.trim() && (!keeps || question.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    const contributors = keeps && box ? [{ to: box, question: question.trim() }] : []
    choose.mutate(
      { pole, reason: reason.trim(), contributors },
      {
        onSuccess: () => {
          tell(t('requests.leadDone'))
          onDone()
        },
      },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className="quiet">{t('requests.leadIntro')}</p>
      <NativeSelect
        label={t('requests.leadPole')}
        value={pole}
        onChange={({ currentTarget }) => setPole(currentTarget.value)}
        data={[{ value: '', label: '' }, ...poles.map(({ code, name }) => ({ value: code, label: typographic(name) }))]}
      />
      <Textarea
        label={t('requests.leadReason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Checkbox
        label={t('requests.leadKeep')}
        checked={keeps}
        onChange={({ currentTarget }) => setKeeps(currentTarget.checked)}
      />
      {keeps && (
        <Textarea
          label={t('requests.leadQuestion')}
          autosize
          minRows={2}
          maxLength={4000}
          value={question}
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
      )}
      {choose.error && <p role="alert">{sentenceOf(choose.error, t)}</p>}
      <div className={styles.formActs}>
        <Button type="submit" disabled={!complete} loading={choose.isPending}>
          {t('requests.leadAct')}
        </Button>
      </div>
    </form>
  )
}
