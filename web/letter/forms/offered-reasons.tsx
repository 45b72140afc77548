import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReasons } from '../../api/town-settings.ts'
import type { Reason, Task } from '../../api/types.ts'
import styles from './forms.module.css'

export type ReasonedAct = Reason['act']

/** The list that the mail office keeps for this outcome; declining a contribution has none of its own (R21). */
export function reasonedAct({ kind }: Task, outcome: string): ReasonedAct | undefined {
  if (outcome === 'return') return 'return'
  return outcome === 'refuse' && kind !== 'contribute' ? 'refuse' : undefined
}

type Props = { act: ReasonedAct; text: string; onText: (text: string) => void }

/** The reasons that the town often gives, one touch each; what is typed stays, and the text remains free (R21). */
export function OfferedReasons({ act, text, onText }: Props) {
  const { t } = useTranslation()
  const offered = (useReasons().data ?? []).filter((reason) => reason.act === act)
  if (offered.length === 0) return null
  const add = (reason: string) => onText(text.trim() ? `${text.trim()}\n${reason}` : reason)
  return (
    <fieldset className={styles.offered} aria-label={t('letter.offeredReasons')}>
      {offered.map((reason) => (
        <Button
          key={reason.text}
          variant="default"
          size="compact-sm"
          radius="xl"
          disabled={text.includes(reason.text)}
          onClick={() => add(reason.text)}
        >
          {reason.text}
        </Button>
      ))}
    </fieldset>
  )
}
