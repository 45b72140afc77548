import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useCorrect } from '../../api/letters.ts'
import type { Letter } from '../../api/types.ts'
import { sentenceOf } from '../../lib/errors.ts'
import { tell } from '../../lib/toast.tsx'
import { correctionOf, type Draft, draftOf } from '../../register/draft.ts'
import { LetterFields } from '../../register/letter-fields.tsx'
import styles from './forms.module.css'

/** What was registered, corrected; the box is changed by handing over, not here. */
export function CorrectForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation()
  const correct = useCorrect(letter)
  const form = useForm<Draft>({ initialValues: draftOf(letter) })
  const submit = form.onSubmit((draft) =>
    correct.mutate(correctionOf(draft), {
      onSuccess: () => {
        tell(t('letter.correct.done'))
        onDone()
      },
    }),
  )
  return (
    <form className={styles.form} onSubmit={submit}>
      {correct.error && (
        <p role="alert" style={{ color: 'var(--late)', margin: 0 }}>
          {sentenceOf(correct.error, t)}
        </p>
      )}
      <LetterFields form={form} correcting />
      <Button type="submit" loading={correct.isPending}>
        {t('letter.correct.act')}
      </Button>
    </form>
  )
}
