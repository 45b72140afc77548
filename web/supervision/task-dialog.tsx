import { Button, Modal, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAssignees, useAssignSeveral, useRemind } from '../api/supervision.ts'
import type { Report, SupervisedLetter } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './supervision.module.css'

type Waiting = SupervisedLetter['tasks'][number]
export type Acting = { act: 'remind' | 'assign'; tasks: readonly Waiting[] }
type Props = { acting: Acting | undefined; onClose: () => void; onDone: () => void }

/** Reminding of tasks or giving them to somebody; what could not be done is said task by task. */
export function TaskDialog({ acting, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const [report, setReport] = useState<Report>()
  const close = () => {
    setReport(undefined)
    onClose()
  }
  const ended = (result: Report) => {
    onDone()
    if (result.items.some(({ state }) => state === 'refused')) return setReport(result)
    tell(
      t(acting?.act === 'assign' ? 'supervision.assigned' : 'supervision.remindersSent', {
        count: result.items.length,
      }),
    )
    close()
  }
  return (
    <Modal
      opened={acting !== undefined}
      onClose={close}
      title={
        acting &&
        t(acting.act === 'assign' ? 'supervision.assignTitle' : 'supervision.remindTitle', {
          count: acting.tasks.length,
        })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {report && acting ? (
        <ReportList report={report} tasks={acting.tasks} />
      ) : acting?.act === 'assign' ? (
        <AssignForm tasks={acting.tasks} onDone={ended} />
      ) : (
        acting && <RemindForm tasks={acting.tasks} onDone={ended} />
      )}
    </Modal>
  )
}

type FormProps = { tasks: readonly Waiting[]; onDone: (report: Report) => void }

function RemindForm({ tasks, onDone }: FormProps) {
  const { t } = useTranslation()
  const remind = useRemind()
  const [message, setMessage] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = message.trim()
    const body = { tasks: tasks.map(({ task }) => task.id), ...(words && { message: words }) }
    remind.mutate(body, { onSuccess: onDone, onError: tellProblem })
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <Textarea
        label={t('supervision.message')}
        description={t('supervision.messageHint')}
        data-autofocus
        autosize
        minRows={2}
        maxLength={2000}
        value={message}
        onChange={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      <Button type="submit" loading={remind.isPending}>
        {t('supervision.remindAct')}
      </Button>
    </form>
  )
}

function AssignForm({ tasks, onDone }: FormProps) {
  const { t } = useTranslation()
  const ids = tasks.map(({ task }) => task.id)
  const assign = useAssignSeveral()
  const people = useAssignees(ids)
  const [to, setTo] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to) assign.mutate({ tasks: ids, to }, { onSuccess: onDone, onError: tellProblem })
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <Select
        label={t('supervision.assignTo')}
        data-autofocus
        searchable
        data={people.map(({ login, name, unit }) => ({
          value: login,
          label: unit ? `${name}, ${typographic(unit.name)}` : name,
        }))}
        nothingFoundMessage={t('common.nothingFound')}
        value={to}
        onChange={setTo}
      />
      <Button type="submit" disabled={!to} loading={assign.isPending}>
        {t('supervision.assignAct')}
      </Button>
    </form>
  )
}

function ReportList({ report, tasks }: { report: Report; tasks: readonly Waiting[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.report}>
      {report.items.map(({ taskId, state, reason }) => {
        const task = tasks.find((one) => one.task.id === taskId)?.task
        return (
          <li key={taskId} className={state === 'refused' ? styles.late : undefined}>
            <strong>{task?.letter.subject}</strong>
            <br />
            {state === 'refused' ? reason : t(`supervision.report.${state}`)}
          </li>
        )
      })}
    </ul>
  )
}
