import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLetterTypes, usePriorities } from '../api/town-settings.ts'
import type { RegistrySearch } from '../lib/search-params.ts'

type Props = { filter: RegistrySearch; onChange: (part: RegistrySearch) => void }

/** The registry's letters of one type, or of one priority. */
export function TypeFilters({ filter, onChange }: Props) {
  const { t } = useTranslation()
  const types = useLetterTypes().data ?? []
  const priorities = usePriorities().data ?? []
  return (
    <>
      <NativeSelect
        label={t('townSettings.letterType')}
        value={filter.letterType ?? ''}
        data={[
          { value: '', label: t('townSettings.anyType') },
          ...types.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget }) => onChange({ letterType: currentTarget.value })}
      />
      <NativeSelect
        label={t('townSettings.priority')}
        value={filter.priority ?? ''}
        data={[
          { value: '', label: t('townSettings.anyPriority') },
          ...priorities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={({ currentTarget }) => onChange({ priority: currentTarget.value })}
      />
    </>
  )
}
