import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRemind } from '../../api/requests.ts'
import type { DirectionRequest, Letter } from '../../api/types.ts'
import { Due, When } from '../../components/when.tsx'
import { frenchSpaces, typographic } from '../../i18n/typography.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import { RecordAnswer } from '../forms/record-answer.tsx'
import styles from '../sections/sections.module.css'
import { GoOnWithout } from './go-on-without.tsx'
import { RequestThread } from './request-thread.tsx'

type Props = { letter: Letter; request: DirectionRequest }

/** One request: of whom, what, where it stands, and what may be done about it. */
export function RequestItem({ letter, request }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'record' | 'without' | 'thread'>()
  const remind = useRemind(letter.id, request.id)
  const { to, question, state, text, answeredBy, answeredAt, dueOn, remindedAt, messages, allows } = request
  const awaited = state === 'late' || state === 'awaited'
  const close = () => setOpen(undefined)
  const contribution = letter.contributions.find(({ id }) => id === request.id)
  const act = (name: 'record' | 'without', label: string) => (
    <Button variant="subtle" size="compact-sm" onClick={() => setOpen(name)}>
      {label}
    </Button>
  )
  return (
    <article className={styles.item}>
      <header className={styles.itemHead}>
        <strong>{to.person?.name ?? typographic(to.unit?.name ?? '')}</strong>
        <span className={styles[state]}>
          {state !== 'late' && t(`requests.state.${state}`)} {awaited && <Due at={dueOn} />}
        </span>
      </header>
      <p className={styles.question}>{frenchSpaces(question)}</p>
      {text && <p className={styles.text}>{frenchSpaces(text)}</p>}
      {answeredBy && answeredAt && (
        <p className="quiet">
          {answeredBy.name}, <When day={answeredAt} />
        </p>
      )}
      {awaited && remindedAt && (
        <p className="quiet">
          {t('requests.lastReminder')} <When day={remindedAt} />
        </p>
      )}
      <div className={styles.itemActs}>
        {allows.answer === true && act('record', t('letter.record.act'))}
        {allows.remind === true && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={remind.isPending}
            onClick={() => remind.mutateAsync(undefined).then(() => tell(t('requests.reminded')), tellProblem)}
          >
            {t('requests.remind')}
          </Button>
        )}
        {allows.withdraw === true && act('without', t('requests.goOn'))}
        {allows.write === true && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={open === 'thread'}
            onClick={() => setOpen(open === 'thread' ? undefined : 'thread')}
          >
            {messages > 0 ? t('requests.threadCount', { count: messages }) : t('requests.thread')}
          </Button>
        )}
      </div>
      {open === 'record' && contribution && <RecordAnswer letter={letter} contribution={contribution} onDone={close} />}
      {open === 'without' && <GoOnWithout letter={letter} request={request} onDone={close} />}
      {open === 'thread' && <RequestThread letter={letter} request={request} />}
    </article>
  )
}
