import { VisuallyHidden } from '@mantine/core'
import styles from './charts.module.css'

type Props = { points: readonly { on: string; count: number }[]; label: string }

const step = 11
const height = 22

/** Eight weeks as small bars; the words say the first and the last, for those who do not see them. */
export function Spark({ points, label }: Props) {
  const top = Math.max(1, ...points.map(({ count }) => count))
  const last = points.at(-1)?.on
  const tall = (count: number) => Math.max(count === 0 ? 1 : 3, (count / top) * height)
  return (
    <span className={styles.spark} title={label}>
      <svg width={points.length * step} height={height} aria-hidden="true">
        {points.map(({ on, count }, n) => (
          <rect
            key={on}
            x={n * step}
            y={height - tall(count)}
            width={step - 3}
            height={tall(count)}
            className={on === last ? styles.barNow : styles.bar}
          />
        ))}
      </svg>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
