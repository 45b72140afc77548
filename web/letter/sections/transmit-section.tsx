import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTransmit } from '../../api/letters.ts'
import type { Letter } from '../../api/types.ts'
import { BoxPicker } from '../../components/box-picker.tsx'
import { tell, tellProblem } from '../../lib/toast.tsx'
import letterStyles from '../letter.module.css'

/** A letter outside circuits enters one: more people will see it from then on, and the screen says who (R3, R5, R6). */
export function TransmitSection({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const transmit = useTransmit(letter.id)
  const [box, setBox] = useState('')
  if (letter.status !== 'registered' || letter.allows.startCircuit !== true) return null
  const send = () => transmit.mutateAsync(box).then(() => tell(t('letter.transmit.done')), tellProblem)
  return (
    <section className={`${letterStyles.block} ${letterStyles.form}`} aria-labelledby="transmit">
      <h2 id="transmit">{t('letter.transmit.title')}</h2>
      <BoxPicker label={t('letter.transmit.box')} value={box} onChange={setBox} />
      <p className="quiet" style={{ margin: 0 }}>
        {t(letter.confidentiality === 'confidential' ? 'letter.transmit.whoConfidential' : 'letter.transmit.who')}
      </p>
      <div>
        <Button disabled={!box} loading={transmit.isPending} onClick={send}>
          {t('letter.transmit.act')}
        </Button>
      </div>
    </section>
  )
}
