import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { CircuitSteps } from '../letter/circuit-steps.tsx'
import type { Mark } from './diagram.tsx'
import { isDrawn } from './names.ts'

const Diagram = lazy(() => import('./diagram.tsx').then((chunk) => ({ default: chunk.Diagram })))

type Props = { xml: string; name: string; marks?: readonly Mark[]; steps?: boolean }

/** A circuit as its author drew it, and the same for those who do not read diagrams. */
export function Drawing({ xml, name, marks, steps = true }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {isDrawn(xml) ? (
        <Suspense fallback={<Skeleton height={352} mt={12} />}>
          <Diagram xml={xml} label={name} {...(marks && { marks })} />
        </Suspense>
      ) : (
        <p className="quiet">{t('circuits.noDrawing')}</p>
      )}
      {steps && <CircuitSteps xml={xml} />}
    </>
  )
}
