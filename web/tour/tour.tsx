import { Button } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './tour.module.css'
import { setVisit, useVisit, type Visit } from './tour-store.ts'
import { tours } from './tours.ts'
import { placeBeside, useTarget } from './use-target.ts'
import { useTour } from './use-tour.ts'

/** The guided visit: a card beside the thing that it speaks of. Arrows go on and back, Escape leaves. */
export function Tour() {
  const visit = useVisit()
  return visit ? <Card key={visit.step} visit={visit} /> : null
}

function Card({ visit }: { visit: Visit }) {
  const { t } = useTranslation()
  const tour = useTour()
  const steps = tours[visit.tour]
  const step = steps[visit.step]
  const card = useRef<HTMLDivElement>(null)
  const there = useScreenOf(step?.at ?? '/a-faire')
  const target = useTarget(there && step ? step.target : null)
  const shown = target !== undefined
  useEffect(() => {
    // After the frame, which leads the keyboard to the content of a new screen.
    const timer = setTimeout(() => shown && card.current?.focus({ preventScroll: true }))
    return () => clearTimeout(timer)
  }, [shown])
  const last = visit.step === steps.length - 1
  const forward = () => (last ? tour?.finish() : setVisit({ ...visit, step: visit.step + 1 }))
  const back = () => visit.step > 0 && setVisit({ ...visit, step: visit.step - 1 })
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') tour?.skip()
    if (key === 'ArrowRight') forward()
    if (key === 'ArrowLeft') back()
  })
  if (!tour || !step || !shown) return null
  return (
    <>
      {target && <div aria-hidden className={styles.ring} style={ringAround(target)} />}
      <div
        ref={card}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        className={styles.card}
        style={placeBeside(target)}
      >
        <p className="quiet" id="tour-count">
          {t('tour.count', { step: visit.step + 1, total: steps.length })}
        </p>
        <h2 id="tour-title">{t(`tour.step.${step.name}.title`)}</h2>
        <p id="tour-text">{t(`tour.step.${step.name}.text`)}</p>
        <div className={styles.acts}>
          <Button size="xs" onClick={forward}>
            {t(last ? 'tour.finish' : 'tour.next')}
          </Button>
          {visit.step > 0 && (
            <Button size="xs" variant="default" onClick={back}>
              {t('tour.previous')}
            </Button>
          )}
          {!last && (
            <Button size="xs" variant="subtle" onClick={tour.skip}>
              {t('tour.leave')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}

/** Each step is on a screen of its own; the visit leads there. @returns whether one has arrived */
function useScreenOf(at: string): boolean {
  const navigate = useNavigate()
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  useEffect(() => {
    void navigate({ to: at })
  }, [at, navigate])
  return path === at
}

const ringAround = ({ top, left, width, height }: DOMRect) => ({
  top: top - 6,
  left: left - 6,
  width: width + 12,
  height: height + 12,
})
