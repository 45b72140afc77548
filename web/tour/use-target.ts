import { type CSSProperties, useEffect, useState } from 'react'

const lookEveryMs = 100
/** After this the step is told without its target: on a phone some things are folded away. */
const patienceMs = 3000

/**
 * Where the thing is: `undefined` while one still looks for it, `null` when it is not on this screen.
 * @param selector null: not on its screen yet
 */
export function useTarget(selector: string | null): DOMRect | null | undefined {
  const [found, setFound] = useState<DOMRect | null>()
  useEffect(() => {
    if (selector === null) return undefined
    const since = Date.now()
    const look = () => {
      const rect = shown(selector)
      if (rect) setFound((before) => (before && same(before, rect) ? before : rect))
      else if (Date.now() - since > patienceMs) setFound(null)
    }
    look()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [selector])
  return found
}

/** Of several that match, the one that can be seen: a phone hides the bar of the desk. */
function shown(selector: string): DOMRect | null {
  const all = [...document.querySelectorAll(selector)]
  return all.map((one) => one.getBoundingClientRect()).find(({ width, height }) => width > 0 && height > 0) ?? null
}

const same = (one: DOMRect, other: DOMRect) =>
  one.top === other.top && one.left === other.left && one.width === other.width && one.height === other.height

const cardWidth = 340
const cardHeight = 220
const gap = 16

/** Right of it where there is room, else below, else above; always within the window. */
export function placeBeside(target: DOMRect | null): CSSProperties {
  const { innerWidth, innerHeight } = window
  const width = Math.min(cardWidth, innerWidth - 2 * gap)
  if (!target) return { width, left: (innerWidth - width) / 2, top: innerHeight / 3 }
  const within = (value: number, room: number) => Math.max(gap, Math.min(value, room - gap))
  const beside = target.right + gap + width < innerWidth
  const left = beside ? target.right + gap : within(target.left, innerWidth - width)
  const below = target.bottom + gap + cardHeight < innerHeight
  const top = beside ? within(target.top, innerHeight - cardHeight) : below ? target.bottom + gap : gap
  return below || beside ? { width, left, top } : { width, left, bottom: innerHeight - target.top + gap }
}
