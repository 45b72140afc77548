import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useThread, useWriteMessage } from '../../api/requests.ts'
import type { DirectionRequest, Letter } from '../../api/types.ts'
import { When } from '../../components/when.tsx'
import { frenchSpaces } from '../../i18n/typography.ts'
import { tellProblem } from '../../lib/toast.tsx'
import forms from '../forms/forms.module.css'
import styles from '../sections/sections.module.css'

/** What was said about one request, between those who ask and those who are asked (R12). */
export function RequestThread({ letter, request }: { letter: Letter; request: DirectionRequest }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const thread = useThread(letter.id, request.id, true)
  const write = useWriteMessage(letter.id, request.id)
  const messages = thread.data ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) write.mutateAsync(text.trim()).then(() => setText(''), tellProblem)
  }
  return (
    <div className={styles.thread}>
      {thread.isSuccess && messages.length === 0 && <p className="quiet">{t('requests.noMessages')}</p>}
      <ol className={styles.messages} aria-label={t('requests.thread')}>
        {messages.map(({ id, kind, author, at, text: said }) => (
          <li key={id}>
            <strong>{author.name}</strong>{' '}
            <span className="quiet">
              {kind === 'reminder' && `${t('requests.reminder')} · `}
              <When day={at} />
            </span>
            <p>{frenchSpaces(said)}</p>
          </li>
        ))}
      </ol>
      <form className={forms.form} onSubmit={submit}>
        <Textarea
          label={t('requests.write')}
          autosize
          minRows={1}
          maxLength={4000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div className={forms.formActs}>
          <Button type="submit" size="xs" disabled={!text.trim()} loading={write.isPending}>
            {t('requests.writeAct')}
          </Button>
        </div>
      </form>
    </div>
  )
}
