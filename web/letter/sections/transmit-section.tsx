import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEntryPreview } from '../../api/citizens.ts'
import { useTransmit } from '../../api/letters.ts'
import type { EntryPreview, Letter } from '../../api/types.ts'
import { BoxPicker } from '../../components/box-picker.tsx'
import { ErrorState, SkeletonRows } from '../../components/states.tsx'
import { typographic } from '../../i18n/typography.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import forms from '../forms/forms.module.css'
import styles from './sections.module.css'

/** A letter outside circuits enters one: more people will see it, and they are named before it does (R3 to R7). */
export function TransmitSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const transmit = useTransmit(letter.id)
  const [box, setBox] = useState('')
  const [asking, setAsking] = useState(false)
  const preview = useEntryPreview(letter.id, box, asking && box !== '')
  if (letter.status !== 'registered' || letter.allows.startCircuit !== true) return null
  const send = () =>
    transmit
      .mutateAsync(box)
      .then(() => tell(t('letter.transmit.done')), tellProblem)
      .finally(() => setAsking(false))
  return (
    <section className={`${styles.block} ${forms.form}`} aria-labelledby="transmit">
      <h2 id="transmit">{t('letter.transmit.title')}</h2>
      <BoxPicker label={t('letter.transmit.box')} value={box} onChange={setBox} />
      <div>
        <Button disabled={!box} onClick={() => setAsking(true)}>
          {t('letter.transmit.ask')}
        </Button>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('letter.transmit.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={forms.form}>
          <Seers preview={preview} />
          <div className={forms.formActs}>
            <Button data-autofocus disabled={!preview.isSuccess} loading={transmit.isPending} onClick={send}>
              {t('letter.transmit.act')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      </Modal>
    </section>
  )
}

const rules = ['R3', 'R5', 'R6', 'R7', 'R4'] as const

/** By name and by rule, as the entry itself would have it; each person under the first rule that opens it to them. */
function Seers({ preview }: { preview: ReturnType<typeof useEntryPreview> }) {
  const { t } = useTranslation()
  if (preview.isError) return <ErrorState error={preview.error} />
  if (!preview.data) return <SkeletonRows rows={4} />
  const { people } = preview.data
  return (
    <div>
      <p>{t('promises.willSee', { count: people.length })}</p>
      {rules.map((rule) => (
        <RuleGroup
          key={rule}
          rule={rule}
          people={people.filter((one) => rules.find((r) => one.rules.includes(r)) === rule)}
        />
      ))}
      <p className="quiet">
        {t('letter.transmit.nobodyElse')} {t('letter.transmit.forGood')}
      </p>
    </div>
  )
}

function RuleGroup({ rule, people }: { rule: (typeof rules)[number]; people: EntryPreview['people'] }) {
  const { t } = useTranslation()
  if (people.length === 0) return null
  return (
    <>
      <h3>
        {t(`promises.rule.${rule}`)} <span className="quiet">({rule})</span>
      </h3>
      <ul className={styles.seers}>
        {people.map(({ person, units, already }) => (
          <li key={person.login}>
            {person.name}{' '}
            <span className="quiet">
              {[...units.map(({ name }) => typographic(name)), already && t('promises.already')]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
