import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSkeleton } from '../api/requests.ts'
import type { Letter } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './editor.module.css'

type Props = { letter: Letter; onInsert: (text: string) => void; onReplace: (content: JSONContent) => void }

/** What the contributors wrote, under the hand: Alt+I puts the next one into the text at the cursor. */
export function ContributionsTray({ letter, onInsert, onReplace }: Props) {
  const { t } = useTranslation()
  const skeleton = useSkeleton(letter.id)
  const [used, setUsed] = useState<readonly string[]>([])
  const received = letter.contributions.filter(({ text }) => text)
  const next = received.find(({ id }) => !used.includes(id)) ?? received[0]
  const insert = (contribution: typeof next) => {
    if (!contribution?.text) return
    onInsert(contribution.text)
    setUsed([...used, contribution.id])
  }
  useHotkeys([['alt+I', () => insert(next)]], [], true)
  const all = () =>
    skeleton.mutateAsync().then(({ content }) => {
      onReplace(content as JSONContent)
      tell(t('requests.skeletonDone'))
    }, tellProblem)
  if (received.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby="tray">
      <h2 id="tray">{t('letter.contributions')}</h2>
      <ul>
        {received.map((contribution) => (
          <li
            key={contribution.id}
            draggable
            onDragStart={(event) => event.dataTransfer.setData('text/plain', contribution.text ?? '')}
          >
            <strong>{contribution.answeredBy?.name ?? typographic(contribution.to.unit?.name ?? '')}</strong>
            <span className="truncate">{contribution.text}</span>
            <Button
              size="compact-sm"
              variant="default"
              rightSection={contribution === next && <kbd>Alt I</kbd>}
              onClick={() => insert(contribution)}
            >
              {t('editor.insert')}
            </Button>
          </li>
        ))}
      </ul>
      {received.length > 1 && (
        <Button size="compact-sm" variant="subtle" loading={skeleton.isPending} onClick={all}>
          {t('requests.skeleton')}
        </Button>
      )}
    </section>
  )
}
