import '@mantine/dates/styles.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import {
  useClosures,
  useLetterTypes,
  usePriorities,
  useReasons,
  useSaveClosures,
  useSaveLetterTypes,
  useSavePriorities,
  useSaveReasons,
  useSaveWebForms,
  useWebForms,
} from '../api/town-settings.ts'
import type { Closure, LetterType, Priority, Reason, WebForm } from '../api/types.ts'
import { DaysInput } from './days-input.tsx'
import { DelaysForm } from './delays-form.tsx'
import { ListEditor } from './list-editor.tsx'
import { CodeAndName, CodeInput, ServiceDays, UsualBox, Words } from './list-fields.tsx'

const acts = ['refuse', 'return', 'hand-over'] as const

export function ReasonsTab() {
  const { t } = useTranslation()
  return (
    <ListEditor<Reason>
      intro={t('townSettings.reasonsIntro')}
      list={useReasons()}
      save={useSaveReasons()}
      blank={{ act: 'refuse', text: '' }}
      fields={({ act, text }, change) => (
        <>
          <NativeSelect
            label={t('townSettings.act')}
            value={act}
            data={acts.map((value) => ({ value, label: t(`townSettings.acts.${value}`) }))}
            onChange={({ currentTarget }) => change({ act: acts.find((one) => one === currentTarget.value) ?? act })}
          />
          <TextInput
            label={t('townSettings.text')}
            value={text}
            required
            maxLength={500}
            style={{ flex: '3 1 16rem' }}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </>
      )}
    />
  )
}

export function TypesTab() {
  const { t } = useTranslation()
  const priorities = usePriorities().data ?? []
  return (
    <ListEditor<LetterType>
      intro={t('townSettings.typesIntro')}
      list={useLetterTypes()}
      save={useSaveLetterTypes()}
      blank={{ code: '', name: '', serviceDays: null, statutoryMonths: null, box: null, priority: null }}
      fields={({ code, name, serviceDays, statutoryMonths, box, priority }, change) => (
        <>
          <CodeAndName code={code} name={name} change={change} />
          <ServiceDays serviceDays={serviceDays} change={change} />
          <DaysInput
            label={t('townSettings.statutoryMonths')}
            value={statutoryMonths}
            max={12}
            onChange={(months) => change({ statutoryMonths: months })}
          />
          <UsualBox box={box} change={change} />
          <NativeSelect
            label={t('townSettings.priority')}
            value={priority ?? ''}
            data={[
              { value: '', label: t('townSettings.noPriority') },
              ...priorities.map((one) => ({ value: one.code, label: one.name })),
            ]}
            onChange={({ currentTarget }) => change({ priority: currentTarget.value || null })}
          />
        </>
      )}
    />
  )
}

export function PrioritiesTab() {
  const { t } = useTranslation()
  return (
    <>
      <ListEditor<Priority>
        intro={t('townSettings.prioritiesIntro')}
        list={usePriorities()}
        save={useSavePriorities()}
        blank={{ code: '', name: '', serviceDays: null }}
        fields={({ code, name, serviceDays }, change) => (
          <>
            <CodeAndName code={code} name={name} change={change} />
            <ServiceDays serviceDays={serviceDays} change={change} />
          </>
        )}
      />
      <DelaysForm />
    </>
  )
}

export function ClosuresTab() {
  const { t, i18n } = useTranslation()
  return (
    <ListEditor<Closure>
      intro={t('townSettings.closuresIntro')}
      list={useClosures()}
      save={useSaveClosures()}
      blank={{ day: '', name: '' }}
      fields={({ day, name }, change) => (
        <>
          <DateInput
            label={t('townSettings.day')}
            locale={i18n.language}
            valueFormat="D MMMM YYYY"
            required
            value={day || null}
            onChange={(chosen) => change({ day: chosen ?? '' })}
          />
          <Words label={t('townSettings.name')} value={name} onChange={(typed) => change({ name: typed })} />
        </>
      )}
    />
  )
}

export function FormsTab() {
  const { t } = useTranslation()
  return (
    <ListEditor<WebForm>
      intro={t('townSettings.formsIntro')}
      list={useWebForms()}
      save={useSaveWebForms()}
      blank={{ code: '', title: '', box: null }}
      fields={({ code, title, box }, change) => (
        <>
          <CodeInput code={code} change={change} />
          <Words label={t('townSettings.formTitle')} value={title} onChange={(typed) => change({ title: typed })} />
          <UsualBox box={box} change={change} />
        </>
      )}
    />
  )
}
