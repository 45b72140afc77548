import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CircuitBinding, useBindings } from '../api/circuits.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { When } from '../components/when.tsx'
import { typographic } from '../i18n/typography.ts'
import { BindingDialog } from './binding-dialog.tsx'
import styles from './circuits.module.css'

type Props = { circuitName: (key: string) => string }

/** Which circuit the letters of each box enter (R23): the usual one of its kind, or one that the mail office chose. */
export function Bindings({ circuitName }: Props) {
  const { t } = useTranslation()
  const bindings = useBindings()
  const [wanted, setWanted] = useState<{ box: string; circuit: string }>()
  const chosen = bindings.data?.find(({ box }) => box.code === wanted?.box)
  return (
    <section className={styles.section} aria-label={t('circuits.bindings.title')}>
      <h2>{t('circuits.bindings.title')}</h2>
      <p className="quiet">{t('circuits.bindings.intro')}</p>
      {bindings.isError && <ErrorState error={bindings.error} retry={() => bindings.refetch()} />}
      {bindings.isPending && <SkeletonRows rows={6} />}
      <ul className={styles.plain}>
        {bindings.data?.map((binding) => (
          <li key={binding.box.code}>
            <BindingLine
              binding={binding}
              circuitName={circuitName}
              choose={(circuit) => setWanted({ box: binding.box.code, circuit })}
            />
          </li>
        ))}
      </ul>
      {wanted && chosen && (
        <BindingDialog
          binding={chosen}
          circuit={wanted.circuit === chosen.usual.key ? null : wanted.circuit}
          onClose={() => setWanted(undefined)}
        />
      )}
    </section>
  )
}

function BindingLine({
  binding,
  circuitName,
  choose,
}: Props & { binding: CircuitBinding; choose: (circuit: string) => void }) {
  const { t } = useTranslation()
  const { box, circuit, usual, possible, changedAt, changedBy, allows } = binding
  const named = (key: string) =>
    key === usual.key ? t('circuits.bindings.usual', { name: circuitName(key) }) : circuitName(key)
  const choices = possible.includes(circuit.key) ? possible : [circuit.key, ...possible]
  const isFixed = allows.change !== true || choices.length < 2
  return (
    <div className={styles.binding}>
      <div>
        {typographic(box.name)} <span className="quiet">{box.code}</span>
        {changedBy && (
          <p className={`quiet ${styles.tight}`}>
            {t('circuits.bindings.since', { name: changedBy.name })}
            {changedAt && (
              <>
                {' · '}
                <When day={changedAt} />
              </>
            )}
          </p>
        )}
      </div>
      {isFixed ? (
        <span className="quiet">{named(circuit.key)}</span>
      ) : (
        <NativeSelect
          aria-label={t('circuits.bindings.circuitOf', { name: box.name })}
          value={circuit.key}
          data={choices.map((key) => ({ value: key, label: named(key) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
    </div>
  )
}
