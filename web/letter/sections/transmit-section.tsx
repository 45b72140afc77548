import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTransmit } from '../../api/letters.ts'
import { useUnits } from '../../api/town.ts'
import type { Letter } from '../../api/types.ts'
import { BoxPicker } from '../../components/box-picker.tsx'
import { branchOf } from '../../components/unit-tree.ts'
import { typographic } from '../../i18n/typography.ts'
import { tell, tellProblem } from '../../lib/toast.tsx'
import letterStyles from '../letter.module.css'
import styles from './sections.module.css'

/** A letter outside circuits enters one: more people will see it, and they are named before it does (R3 to R7). */
export function TransmitSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const transmit = useTransmit(letter.id)
  const [box, setBox] = useState('')
  const [asking, setAsking] = useState(false)
  if (letter.status !== 'registered' || letter.allows.startCircuit !== true) return null
  const send = () =>
    transmit
      .mutateAsync(box)
      .then(() => tell(t('letter.transmit.done')), tellProblem)
      .finally(() => setAsking(false))
  return (
    <section className={`${letterStyles.block} ${letterStyles.form}`} aria-labelledby="transmit">
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
        <div className={letterStyles.form}>
          <Seers letter={letter} box={box} />
          <div className={letterStyles.formActs}>
            <Button data-autofocus loading={transmit.isPending} onClick={send}>
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

/** They see every letter that is in a circuit (R5). */
const general: readonly string[] = ['general-management', 'cabinet', 'cabinet-secretariat']

/** By name: the box and, unless the letter is confidential, what stands above it; the DG, the CAB, those in copy. */
function Seers({ letter, box }: { letter: Letter; box: string }) {
  const { t } = useTranslation()
  const all = useUnits().data ?? []
  const branch = branchOf(all, box)
  const confidential = letter.confidentiality === 'confidential'
  const units = [...(confidential ? branch.slice(0, 1) : branch), ...all.filter(({ kind }) => general.includes(kind))]
  const copies = letter.copies.map(({ person, unit }) => person?.name ?? typographic(unit?.name ?? ''))
  const seers = [...new Set([...units.map(({ name }) => typographic(name)), ...copies])]
  return (
    <div>
      <p>{t('letter.transmit.willSee')}</p>
      <ul className={styles.seers}>
        {seers.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="quiet">{t(confidential ? 'letter.transmit.nobodyElse' : 'letter.transmit.forGood')}</p>
    </div>
  )
}
