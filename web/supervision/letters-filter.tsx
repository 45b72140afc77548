import { Button, Chip, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type SupervisedFilter, useWorkload } from '../api/supervision.ts'
import { typographic } from '../i18n/typography.ts'
import type { SearchPart } from './search.ts'
import styles from './supervision.module.css'

type Props = { filter: SupervisedFilter; onChange: (part: SearchPart) => void; onClear: () => void }

const marks = ['late', 'dueSoon', 'blocked', 'toAndFro'] as const

/** What narrows the list; what a figure brought along is said, and taken away at once. */
export function LettersFilter({ filter, onChange, onClear }: Props) {
  const { t } = useTranslation()
  const workload = useWorkload().data
  const { task, step, from, to, channel, letterType, outcome } = filter
  const brought = [
    outcome && t(`supervision.outcome.${outcome}`),
    task && typographic(task),
    step && t('supervision.atStep'),
    channel && t(`vocabulary.channel.${channel}`),
    letterType,
    from && to ? `${from} – ${to}` : (from ?? to),
  ].filter(Boolean)
  const units = workload?.units ?? []
  return (
    <search className={styles.filters}>
      <NativeSelect
        label={t('supervision.column.unit')}
        value={filter.unit ?? ''}
        onChange={({ currentTarget }) => onChange({ unit: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('supervision.allUnits') },
          ...units.map(({ unit }) => ({
            value: unit?.code ?? 'none',
            label: unit ? typographic(unit.name) : t('supervision.noBox'),
          })),
        ]}
      />
      <div className={styles.chips}>
        {marks.map((mark) => (
          <Chip key={mark} checked={filter[mark] === true} onChange={(on) => onChange({ [mark]: on || undefined })}>
            {t(`supervision.only.${mark}`)}
          </Chip>
        ))}
      </div>
      {brought.length > 0 && (
        <p className={styles.brought}>
          {brought.join(' · ')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {t('supervision.allLetters')}
          </Button>
        </p>
      )}
    </search>
  )
}
