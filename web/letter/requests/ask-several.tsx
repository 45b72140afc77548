import '@mantine/dates/styles.css'
import { ActionIcon, Button, Fieldset, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAskSeveral } from '../../api/requests.ts'
import type { Letter } from '../../api/types.ts'
import { RecipientPicker } from '../../components/recipient-picker.tsx'
import { today } from '../../lib/dates.ts'
import { sentenceOf } from '../../lib/errors.ts'
import { tell } from '../../lib/toast.tsx'
import forms from '../forms/forms.module.css'
import styles from '../sections/sections.module.css'

type Line = { key: number; to: string; question: string; dueOn: string | null }
const MOST = 20

/** Several directions or agents at once, each with its question and its date (R12). */
export function AskSeveral({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const ask = useAskSeveral(letter.id)
  const [lines, setLines] = useState<Line[]>([blank(0, ''), blank(1, '')])
  const [incomplete, setIncomplete] = useState(false)
  const change = (key: number, part: Partial<Line>) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...part } : line)))
  // The same question is often asked of all: the next line begins with it.
  const add = () =>
    setLines((all) => [...all, blank(Math.max(...all.map(({ key }) => key)) + 1, all.at(-1)?.question ?? '')])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = lines.some(({ to, question }) => !to || !question.trim())
    setIncomplete(missing)
    if (missing) return
    const requests = lines.map(({ to, question, dueOn }) => ({
      to,
      question: question.trim(),
      ...(dueOn && { dueOn }),
    }))
    ask.mutate(requests, {
      onSuccess: () => {
        tell(t('requests.sent', { count: requests.length }))
        onDone()
      },
    })
  }
  return (
    <form className={forms.form} onSubmit={submit}>
      {lines.map((line, n) => (
        <RequestLine
          key={line.key}
          line={line}
          n={n + 1}
          onChange={(part) => change(line.key, part)}
          {...(lines.length > 1 && { onRemove: () => setLines(lines.filter(({ key }) => key !== line.key)) })}
        />
      ))}
      {incomplete && <p role="alert">{t('requests.incomplete')}</p>}
      {ask.error && <p role="alert">{sentenceOf(ask.error, t)}</p>}
      <div className={forms.formActs}>
        <Button type="submit" loading={ask.isPending}>
          {t('requests.send', { count: lines.length })}
        </Button>
        <Button variant="default" disabled={lines.length >= MOST} onClick={add}>
          {t('requests.add')}
        </Button>
      </div>
    </form>
  )
}

const blank = (key: number, question: string): Line => ({ key, to: '', question, dueOn: null })

type LineProps = { line: Line; n: number; onChange: (part: Partial<Line>) => void; onRemove?: () => void }

function RequestLine({ line, n, onChange, onRemove }: LineProps) {
  const { t, i18n } = useTranslation()
  return (
    <Fieldset legend={t('requests.line', { n })} className={styles.line ?? ''}>
      <RecipientPicker label={t('letter.ask.to')} value={line.to} onChange={(to) => onChange({ to })} />
      <DateInput
        label={t('letter.ask.dueOn')}
        locale={i18n.language}
        valueFormat="D MMM YYYY"
        minDate={today()}
        clearable
        value={line.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Textarea
        label={t('letter.ask.question')}
        className={styles.wide ?? ''}
        autosize
        minRows={2}
        maxLength={4000}
        value={line.question}
        onChange={({ currentTarget }) => onChange({ question: currentTarget.value })}
      />
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('requests.remove')} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Fieldset>
  )
}
