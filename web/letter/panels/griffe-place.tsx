import { Button } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './decision.module.css'

export type Placement = { page: number; x: number; y: number }

/** A4 and the griffe, in points. */
const sheet = { width: 595, height: 842 }
const stamp = { width: 170, height: 85 }
const usual = { x: 340, y: 170 }

type Props = { pages: number; placement: Placement | undefined; onPlace: (placement: Placement | undefined) => void }

/** Where the griffe will be: the template's place, unless it is moved, by pointer or by arrows. */
export function GriffePlace({ pages, placement, onPlace }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
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
  return (
    <div className={styles.place}>
      <Sheet at={placement ?? { ...usual, page: pages }} onMove={onPlace} />
      <div>
        <p>{t('letter.sign.moveHint', { page: placement?.page ?? pages })}</p>
        <Button variant="default" size="xs" mt={8} onClick={back}>
          {t('letter.sign.backToUsual')}
        </Button>
      </div>
    </div>
  )
}

function Sheet({ at, onMove }: { at: Placement; onMove: (placement: Placement) => void }) {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const place = (x: number, y: number) =>
    onMove({ page: at.page, x: clamp(x, sheet.width - stamp.width), y: clamp(y, sheet.height - stamp.height) })
  const onPointerMove = (event: PointerEvent) => {
    const box = page.current?.getBoundingClientRect()
    if (!box || event.buttons === 0) return
    const scale = sheet.width / box.width
    place((event.clientX - box.left) * scale - stamp.width / 2, (box.bottom - event.clientY) * scale - stamp.height / 2)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, 10], ArrowDown: [0, -10] }[event.key]
    if (!step) return
    event.preventDefault()
    place(at.x + (step[0] ?? 0), at.y + (step[1] ?? 0))
  }
  return (
    <div ref={page} className={styles.sheet} onPointerMove={onPointerMove}>
      <button
        type="button"
        className={styles.stamp}
        aria-label={t('letter.sign.stampLabel', { x: Math.round(at.x), y: Math.round(at.y) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.releasePointerCapture(event.pointerId)}
        style={{
          left: percent(at.x, sheet.width),
          bottom: percent(at.y, sheet.height),
          width: percent(stamp.width, sheet.width),
          height: percent(stamp.height, sheet.height),
        }}
      >
        {t('letter.sign.stamp')}
      </button>
    </div>
  )
}

const clamp = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)))
const percent = (value: number, whole: number): string => `${(100 * value) / whole}%`
