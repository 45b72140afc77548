import '@mantine/dates/styles.css'
import { Button, Modal, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BriefHeading, meetingBrief } from '../api/citizens.ts'
import { downloadBlob } from '../api/documents.ts'
import { today } from '../lib/dates.ts'
import type { MeetingParams } from '../lib/search-params.ts'
import { tellProblem } from '../lib/toast.tsx'
import styles from './citizens.module.css'

type Props = { opened: boolean; search: MeetingParams; onClose: () => void }

/** Heading, place and day of the sheet; what is on it is what the screen shows. */
export function BriefDialog({ opened, search, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const [heading, setHeading] = useState<BriefHeading>({ title: t('citizens.briefDefault'), place: '', on: today() })
  const make = useMutation({ mutationFn: () => meetingBrief(search, heading), onError: tellProblem })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate(undefined, {
      onSuccess: (pdf) => {
        downloadBlob(pdf, t('citizens.briefFile'))
        onClose()
      },
    })
  }
  const set = (part: Partial<BriefHeading>) => setHeading((now) => ({ ...now, ...part }))
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('citizens.briefTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={t('citizens.briefName')}
          maxLength={120}
          value={heading.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <TextInput
          label={t('citizens.briefPlace')}
          maxLength={120}
          value={heading.place}
          onChange={({ currentTarget }) => set({ place: currentTarget.value })}
        />
        <DateInput
          label={t('citizens.briefOn')}
          locale={i18n.language}
          valueFormat="D MMMM YYYY"
          value={heading.on}
          onChange={(on) => set({ on: on ?? today() })}
        />
        <Button type="submit" loading={make.isPending}>
          {t('citizens.briefMake')}
        </Button>
      </form>
    </Modal>
  )
}
