import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/replies.ts'
import type { Letter, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { AskContribution } from '../forms/ask-contribution.tsx'
import styles from '../forms/forms.module.css'
import { HandOverForm } from '../forms/hand-over-form.tsx'
import { RefusalNotice } from '../sections/refusal-notice.tsx'
import { OutcomePanel } from './outcome-panel.tsx'

type Props = { letter: Letter; task: Task; onWrite: () => void }

/** Writing the reply is the act; asking for a contribution and handing the letter on are the quiet ones. */
export function TreatPanel({ letter, task, onWrite }: Props) {
  const { t } = useTranslation()
  const reply = useReply(letter.id)
  const [form, setForm] = useState<'ask' | 'hand-over'>()
  const { reply: write, contribute, handOver } = letter.allows
  useHotkeys([['C', () => contribute === true && setForm('ask')]])
  if (form === 'ask') return <AskContribution letter={letter} onDone={() => setForm(undefined)} />
  if (form === 'hand-over') return <HandOverForm letter={letter} onDone={() => setForm(undefined)} />
  return (
    <>
      <RefusalNotice letterId={letter.id} />
      <ActButton allow={write} size="md" fullWidth shortcut="E" onAct={onWrite}>
        {t(reply.data ? 'letter.continueReply' : 'letter.writeReply')}
      </ActButton>
      <div className={styles.quietActs}>
        <ActButton allow={contribute} variant="subtle" shortcut="C" onAct={() => setForm('ask')}>
          {t('letter.askContribution')}
        </ActButton>
        <ActButton allow={handOver} variant="subtle" onAct={() => setForm('hand-over')}>
          {t('letter.handOver')}
        </ActButton>
      </div>
      {reply.data && (
        <OutcomePanel task={task} only={['submit']} documentSha256={reply.data.data.sha256 ?? undefined} />
      )}
    </>
  )
}
