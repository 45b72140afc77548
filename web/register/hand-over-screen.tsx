import { Button, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHandOverScan, useHandOvers } from '../api/hand-overs.ts'
import { When } from '../components/when.tsx'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import { useTitle } from '../lib/use-title.ts'
import { FileViewer } from '../viewer/document-viewer.tsx'
import { DropZone } from './drop-zone.tsx'
import styles from './register.module.css'

/** A letter that reached a direction goes to the mail office as a scan, and its way is followed here (R2). */
export function HandOverScreen() {
  const { t } = useTranslation()
  const [file, setFile] = useState<File>()
  useTitle(t('register.handOverTitle'))
  if (!file) {
    return (
      <DropZone
        title={t('register.handOverTitle')}
        intro={t('register.handOverIntro')}
        onFiles={([first]) => setFile(first)}
      >
        <Followed />
      </DropZone>
    )
  }
  return <HandOverDesk file={file} onDone={() => setFile(undefined)} />
}

function HandOverDesk({ file, onDone }: { file: File; onDone: () => void }) {
  const { t } = useTranslation()
  const handOver = useHandOverScan()
  const [note, setNote] = useState('')
  const send = () =>
    handOver.mutate(
      { to: 'BDC', note: note.trim(), file },
      {
        onSuccess: () => {
          tell(t('register.handOverDone'))
          onDone()
        },
      },
    )
  return (
    <div className={styles.desk}>
      <section className={styles.page} aria-label={t('letter.documents')}>
        <FileViewer file={file} name={file.name} />
      </section>
      <div className={styles.fields}>
        <h1>{t('register.handOverTitle')}</h1>
        <Textarea
          label={t('register.note')}
          description={t('register.noteHint')}
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {handOver.error && (
          <p role="alert" className={styles.problem}>
            {sentenceOf(handOver.error, t)}
          </p>
        )}
        <Button size="md" loading={handOver.isPending} onClick={send}>
          {t('register.handOverAct')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}

function Followed() {
  const { t } = useTranslation()
  const mine = (useHandOvers().data ?? []).filter(({ received }) => !received)
  if (mine.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="followed">
      <h2 id="followed">{t('register.followed')}</h2>
      <ul className={styles.rows}>
        {mine.map(({ id, name, at, status, letter }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> <When day={at} />
              <div className="quiet">{t(`register.handOverStatus.${status}`)}</div>
            </div>
            {letter && (
              <Link to="/courriers/$id" params={{ id: letter.id }}>
                {letter.chrono ?? t('register.seeLetter')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
