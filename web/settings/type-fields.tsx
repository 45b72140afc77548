import { NativeSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useLetterTypes, usePriorities } from '../api/town-settings.ts'
import type { Draft } from '../register/draft.ts'
import styles from '../register/register.module.css'

/** What the letter is about, and how urgent: a type suggests its priority and its box, and the hand may choose others. */
export function TypeFields({ form, correcting }: { form: UseFormReturnType<Draft>; correcting: boolean }) {
  const { t } = useTranslation()
  const types = useLetterTypes().data ?? []
  const priorities = usePriorities().data ?? []
  const choose = (code: string) => {
    const type = types.find((one) => one.code === code)
    form.setFieldValue('letterType', code)
    form.setFieldValue('priority', type?.priority ?? '')
    if (!correcting && type?.box && !form.values.box) form.setFieldValue('box', type.box)
  }
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('townSettings.letterType')}
        value={form.values.letterType ?? ''}
        data={[
          { value: '', label: t('townSettings.noType') },
          ...types.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <NativeSelect
        label={t('townSettings.priority')}
        value={form.values.priority ?? ''}
        data={[
          { value: '', label: t('townSettings.noPriority') },
          ...priorities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget }) => form.setFieldValue('priority', currentTarget.value)}
      />
    </div>
  )
}
