import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveStreets, useStreets, useWrittenStreets } from '../api/citizens.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './citizens.module.css'
import { linesOf, streetsOf } from './street-lines.ts'

type Props = { opened: boolean; onClose: () => void }

/** Which street lies in which neighbourhood, as one list to paste; the streets that are still unknown stand beside it. */
export function StreetsDialog({ opened, onClose }: Props) {
  const { t } = useTranslation()
  const streets = useStreets().data
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('citizens.streets')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {streets && <StreetsForm start={linesOf(streets)} onDone={onClose} />}
    </Modal>
  )
}

function StreetsForm({ start, onDone }: { start: string; onDone: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(start)
  const [bad, setBad] = useState<number | null>(null)
  const save = useSaveStreets()
  const written = useWrittenStreets().data ?? []
  const unknown = written.filter(({ neighbourhood }) => neighbourhood === null).map(({ street }) => street)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = streetsOf(text)
    setBad(read.bad)
    if (read.bad !== null) return
    save.mutate(read.streets, {
      onSuccess: () => {
        tell(t('citizens.streetsSaved'))
        onDone()
      },
    })
  }
  const problem = bad === null ? save.error && sentenceOf(save.error, t) : t('citizens.streetsBad', { line: bad })
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label={t('citizens.streetsLabel')}
        description={t('citizens.streetsIntro')}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        error={problem}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className="quiet">
        {unknown.length === 0 ? t('citizens.placed') : `${t('citizens.unknownStreets')} : ${unknown.join(', ')}`}
      </p>
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {t('citizens.streetsSave')}
        </Button>
        {unknown.length > 0 && (
          <Button
            variant="default"
            onClick={() =>
              setText([text.trim(), ...unknown.map((street) => `${street} ; `)].filter(Boolean).join('\n'))
            }
          >
            {t('citizens.addUnknown')}
          </Button>
        )}
      </div>
    </form>
  )
}
