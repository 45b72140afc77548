import { Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddNote } from '../../api/notes.ts'
import type { Letter } from '../../api/types.ts'
import { tellProblem } from '../../lib/toast.tsx'
import { useKeptText } from '../panels/use-kept-text.ts'
import { FormActs } from './form-acts.tsx'
import styles from './forms.module.css'

/** A word for those who see the letter; what is typed survives leaving the page. */
export function NoteForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const add = useAddNote(letter.id)
  const [text, setText, forget] = useKeptText(`note:${letter.id}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    add.mutateAsync(text.trim()).then(() => {
      forget()
      onDone()
    }, tellProblem)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('letter.notes.add')}>
      <Textarea
        label={t('letter.notes.text')}
        description={t('letter.notes.hint')}
        autoFocus
        autosize
        minRows={2}
        maxLength={10_000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <FormActs
        label={t('letter.notes.save')}
        size="xs"
        pending={add.isPending}
        disabled={!text.trim()}
        onCancel={onDone}
      />
    </form>
  )
}
