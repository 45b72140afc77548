import { Button, Modal, SegmentedControl } from '@mantine/core'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/types.ts'
import styles from './conflict.module.css'
import { type Choice, mergedFrom, type Passage, passagesOf, textOf } from './passages.ts'

type Props = {
  mine: JSONContent
  theirs: Reply
  opened: boolean
  pending: boolean
  onClose: () => void
  onMerge: (content: JSONContent) => void
  onMine: () => void
  onTheirs: () => void
}

/** Both versions side by side: what is equal is quiet, what differs is chosen passage by passage, or one version as a whole. */
export function ConflictDialog({ mine, theirs, opened, pending, onClose, onMerge, onMine, onTheirs }: Props) {
  const { t } = useTranslation()
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const other = theirs.content as JSONContent | null
  const passages = passagesOf(mine.content ?? [], other?.content ?? [])
  const { name } = theirs.savedBy
  const choose = (id: number, choice: Choice) => setChoices((now) => new Map(now).set(id, choice))
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="80rem"
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('conflict.intro', { name })}</p>
      <div className={styles.heads} aria-hidden>
        <strong>{t('conflict.mine')}</strong>
        <strong>{t('conflict.theirs', { name })}</strong>
      </div>
      <ol className={styles.passages}>
        {passages.map((passage, n) => (
          <li key={'same' in passage ? `same-${n}` : passage.id} className={styles.passage}>
            <Sides passage={passage} name={name} />
            {!('same' in passage) && (
              <SegmentedControl
                size="xs"
                aria-label={t('conflict.passage', { n: n + 1 })}
                value={choices.get(passage.id) ?? 'both'}
                onChange={(choice) => choose(passage.id, choice as Choice)}
                data={(['mine', 'theirs', 'both'] as const).map((value) => ({
                  value,
                  label: t(`conflict.keep.${value}`),
                }))}
              />
            )}
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button loading={pending} onClick={() => onMerge({ type: 'doc', content: mergedFrom(passages, choices) })}>
          {t('conflict.merge')}
        </Button>
        <Button variant="default" onClick={onMine}>
          {t('conflict.allMine')}
        </Button>
        <Button variant="default" onClick={onTheirs}>
          {t('conflict.allTheirs')}
        </Button>
      </div>
    </Modal>
  )
}

function Sides({ passage, name }: { passage: Passage; name: string }) {
  const { t } = useTranslation()
  if ('same' in passage) {
    return (
      <section className={styles.same} aria-label={t('conflict.same')}>
        <Blocks blocks={passage.same} />
      </section>
    )
  }
  return (
    <div className={styles.sides}>
      <section className={styles.side} aria-label={t('conflict.mine')}>
        <Blocks blocks={passage.mine} />
      </section>
      <section className={styles.side} aria-label={t('conflict.theirs', { name })}>
        <Blocks blocks={passage.theirs} />
      </section>
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly JSONContent[] }) {
  const { t } = useTranslation()
  const text = blocks.map(textOf).join('\n\n').trim()
  return <p className={text ? undefined : 'quiet'}>{text || t('conflict.nothing')}</p>
}
