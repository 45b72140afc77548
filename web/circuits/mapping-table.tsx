import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CircuitMigration } from '../api/circuits.ts'
import { typographic } from '../i18n/typography.ts'
import { stepsOf } from '../letter/steps-of.ts'
import styles from './circuits.module.css'
import { Wide } from './wide.tsx'

type Props = {
  items: CircuitMigration['items']
  mapping: Record<string, string>
  onMap: (mapping: Record<string, string>) => void
  oldNameOf: (id: string) => string
  /** The file of the new version. */
  xml: string
}

/** Why an element has no place in the new version; the other refusals are not about a place. */
const misplaced: readonly string[] = ['NO_SUCH_ELEMENT', 'OTHER_KIND', 'OTHER_SCOPE', 'OTHER_REPETITION', 'NOT_A_JOIN']

/** Old steps that do not fit by themselves, each with the new one where its letters go on (R23). */
export function MappingTable({ items, mapping, onMap, oldNameOf, xml }: Props) {
  const { t } = useTranslation()
  const refused = items
    .flatMap(({ refusals }) => refusals)
    .flatMap(({ element, code }) => (misplaced.includes(code) ? element : []))
  const [known, setKnown] = useState<string[]>([])
  // A step that has found its place stays in the table: its place can be changed again.
  const fresh = [...new Set(refused)].filter((element) => !known.includes(element))
  if (fresh.length > 0) setKnown([...known, ...fresh])
  if (known.length === 0) return null
  const choices = stepsOf(xml).map(({ id, name }) => ({ value: id, label: typographic(name) }))
  const map = (old: string, next: string) => {
    const { [old]: _, ...others } = mapping
    onMap(next ? { ...others, [old]: next } : others)
  }
  return (
    <section className={styles.section} aria-label={t('circuits.migrate.mapping.title')}>
      <h3>{t('circuits.migrate.mapping.title')}</h3>
      <p className="quiet">{t('circuits.migrate.mapping.hint')}</p>
      <Wide label={t('circuits.migrate.mapping.title')}>
        <thead>
          <tr>
            <th scope="col">{t('circuits.migrate.mapping.old')}</th>
            <th scope="col">{t('circuits.migrate.mapping.new')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((old) => (
            <tr key={old}>
              <td>{typographic(oldNameOf(old))}</td>
              <td>
                <NativeSelect
                  aria-label={t('circuits.migrate.mapping.newFor', { name: typographic(oldNameOf(old)) })}
                  value={mapping[old] ?? ''}
                  data={[{ value: '', label: t('circuits.migrate.mapping.none') }, ...choices]}
                  onChange={({ currentTarget }) => map(old, currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Wide>
    </section>
  )
}
