import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotes } from '../../api/notes.ts'
import type { Letter } from '../../api/types.ts'
import { When } from '../../components/when.tsx'
import { NoteForm } from '../forms/note-form.tsx'
import styles from './sections.module.css'

/** Notes stand beside the letter: they never leave with the reply. */
export function NotesSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const [writing, setWriting] = useState(false)
  const notes = useNotes(letter.id).data ?? []
  const may = letter.allows.note === true
  if (notes.length === 0 && !may) return null
  return (
    <section className={styles.block} aria-labelledby="notes">
      <div className={styles.blockHead}>
        <h2 id="notes">{t('letter.notes.title')}</h2>
        {may && !writing && (
          <Button variant="subtle" size="compact-sm" onClick={() => setWriting(true)}>
            {t('letter.notes.add')}
          </Button>
        )}
      </div>
      {writing && <NoteForm letter={letter} onDone={() => setWriting(false)} />}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map(({ id, author, at, text }) => (
            <li key={id}>
              <article className={styles.item}>
                <header className={styles.itemHead}>
                  <strong>{author.name}</strong>
                  <span className="quiet">
                    <When day={at} />
                  </span>
                </header>
                <p className={styles.text}>{text}</p>
              </article>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
