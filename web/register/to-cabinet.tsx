import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHandOverScan } from '../api/hand-overs.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './register.module.css'
import type { Waiting } from './use-stack.ts'

type Props = { waiting: Waiting; onDone: () => void }

/** The mail office opened a political letter: it goes to the Cabinet, and the office keeps no sight of it (R4). */
export function ToCabinet({ waiting: { file, handOver }, onDone }: Props) {
  const { t } = useTranslation()
  const give = useHandOverScan()
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const send = () =>
    give.mutate(
      { to: 'CAB', note: note.trim(), file, handOver },
      {
        onSuccess: () => {
          tell(t('register.cabinet.done'))
          onDone()
        },
      },
    )
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {t('register.cabinet.ask')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('register.cabinet.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('register.cabinet.hint')}</p>
        <Textarea
          label={t('register.cabinet.note')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {give.error && (
          <p role="alert" className={styles.problem}>
            {sentenceOf(give.error, t)}
          </p>
        )}
        <div className={styles.modalActs}>
          <Button loading={give.isPending} onClick={send}>
            {t('register.cabinet.act')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      </Modal>
    </>
  )
}
