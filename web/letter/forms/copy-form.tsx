import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddCopy } from '../../api/letters.ts'
import type { Letter } from '../../api/types.ts'
import { RecipientPicker } from '../../components/recipient-picker.tsx'
import { sentenceOf } from '../../lib/errors.ts'
import { tell } from '../../lib/toast.tsx'
import styles from './forms.module.css'

/** In copy: they will see the letter from then on, and the screen says so before. */
export function CopyForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const add = useAddCopy(letter.id)
  const [to, setTo] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!to) return
    add.mutate(to, {
      onSuccess: () => {
        tell(t('letter.copy.done'))
        onDone()
      },
    })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <RecipientPicker
        label={t('letter.copy.to')}
        value={to}
        onChange={setTo}
        error={add.error ? sentenceOf(add.error, t) : undefined}
      />
      <p className="quiet" style={{ margin: 0 }}>
        {t('letter.copy.hint')}
      </p>
      <Button type="submit" disabled={!to} loading={add.isPending}>
        {t('letter.copy.act')}
      </Button>
    </form>
  )
}
