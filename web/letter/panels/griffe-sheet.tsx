import { type KeyboardEvent, lazy, type PointerEvent, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentBytes } from '../../api/documents.ts'
import type { Reply } from '../../api/types.ts'
import styles from './decision.module.css'

export type Placement = { page: number; x: number; y: number }

const Thumbnail = lazy(() =>
  import('../../viewer/page-thumbnail.tsx').then((chunk) => ({ default: chunk.PageThumbnail })),
)

/** A4, in points. */
const sheet = { width: 595, height: 842 }
const shownWidth = 200
const arrowStep = 10

type Props = { documentId: string; at: NonNullable<Reply['griffeBox']>; onMove: (placement: Placement) => void }

/** The page itself, small, and the griffe on it at its real size. */
export function GriffeSheet({ documentId, at, onMove }: Props) {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const bytes = useDocumentBytes(documentId)
  const place = (x: number, y: number) =>
    onMove({ page: at.page, x: clamp(x, sheet.width - at.width), y: clamp(y, sheet.height - at.height) })
  const onPointerMove = (event: PointerEvent) => {
    const box = page.current?.getBoundingClientRect()
    if (!box || event.buttons === 0) return
    const scale = sheet.width / box.width
    place((event.clientX - box.left) * scale - at.width / 2, (box.bottom - event.clientY) * scale - at.height / 2)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [right, up] = steps[event.key] ?? []
    if (right === undefined || up === undefined) return
    event.preventDefault()
    place(at.x + right * arrowStep, at.y + up * arrowStep)
  }
  return (
    <div ref={page} className={styles.sheet} style={{ width: shownWidth }} onPointerMove={onPointerMove}>
      {bytes.data && (
        <Suspense fallback={null}>
          <Thumbnail file={bytes.data} page={at.page} width={shownWidth} />
        </Suspense>
      )}
      <button
        type="button"
        className={styles.stamp}
        aria-label={t('letter.sign.stampLabel', { x: Math.round(at.x), y: Math.round(at.y) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.releasePointerCapture(event.pointerId)}
        style={{
          left: percent(at.x, sheet.width),
          bottom: percent(at.y, sheet.height),
          width: percent(at.width, sheet.width),
          height: percent(at.height, sheet.height),
        }}
      >
        {t('letter.sign.stamp')}
      </button>
    </div>
  )
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
const clamp = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)))
const percent = (value: number, whole: number): string => `${(100 * value) / whole}%`
