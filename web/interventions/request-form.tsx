import { Button, Checkbox, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAskForHelp } from '../api/help.ts'
import { useScreen } from '../help/use-screen.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './interventions.module.css'
import { technicalContext } from './technical-context.ts'

type Kind = 'business' | 'technical'

/** R20, R21: to the mail office or to the IT direction; where one was goes along by itself. */
export function RequestForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const { pattern, letter } = useScreen()
  const [kind, setKind] = useState<Kind>('business')
  const [text, setText] = useState('')
  const [withLetter, setWithLetter] = useState(true)
  const [tried, setTried] = useState(false)
  const ask = useAskForHelp()
  const send = () => {
    setTried(true)
    if (!text.trim()) return
    const about = letter && withLetter ? { letter } : {}
    const request = { kind, text: text.trim(), screen: pattern, context: technicalContext(), ...about }
    ask.mutate(request, {
      onSuccess: () => {
        tell(t('interventions.sent'))
        onDone()
      },
    })
  }
  return (
    <form
      className={styles.form}
      aria-label={t('interventions.ask')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Radio.Group
        label={t('interventions.kindLabel')}
        value={kind}
        onChange={(value) => setKind(value === 'technical' ? 'technical' : 'business')}
      >
        <div className={styles.choices}>
          {(['business', 'technical'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`interventions.kind.${value}`)}
              description={t(`interventions.kindHint.${value}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('interventions.text')}
        description={t('interventions.textHint')}
        autosize
        minRows={5}
        maxLength={4000}
        value={text}
        error={tried && !text.trim() && t('interventions.textMissing')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {letter && (
        <Checkbox
          label={t('interventions.withLetter')}
          description={t('interventions.withLetterHint')}
          checked={withLetter}
          onChange={({ currentTarget }) => setWithLetter(currentTarget.checked)}
        />
      )}
      <p className="quiet">{t('interventions.contextHint')}</p>
      {ask.error && <p role="alert">{sentenceOf(ask.error, t)}</p>}
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t('interventions.send')}
        </Button>
      </div>
    </form>
  )
}
