import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/types.ts'
import styles from './decision.module.css'
import { GriffeSheet, type Placement } from './griffe-sheet.tsx'

type Props = { reply: Reply; placement: Placement | undefined; onPlace: (placement: Placement | undefined) => void }

/** Where the griffe will be: the place that the typesetter kept free, unless it is moved, by pointer or by arrows. */
export function GriffePlace({ reply, placement, onPlace }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { griffeBox, documentId } = reply
  if (!griffeBox || !documentId) return null
  if (!open) {
    return (
      <p>
        {t(placement ? 'letter.sign.movedPlace' : 'letter.sign.usualPlace')}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
          {t('letter.sign.move')}
        </Button>
      </p>
    )
  }
  const back = () => {
    onPlace(undefined)
    setOpen(false)
  }
  const at = { ...griffeBox, ...placement }
  return (
    <div className={styles.place}>
      <GriffeSheet documentId={documentId} at={at} onMove={onPlace} />
      <div>
        <p>{t('letter.sign.moveHint', { page: at.page })}</p>
        <div className={styles.placeActs}>
          <Button variant="default" size="xs" onClick={() => setOpen(false)}>
            {t('letter.sign.moved')}
          </Button>
          <Button variant="subtle" size="xs" onClick={back}>
            {t('letter.sign.backToUsual')}
          </Button>
        </div>
      </div>
    </div>
  )
}
