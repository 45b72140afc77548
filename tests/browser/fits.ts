import { expect } from 'vitest'
import type { Desk } from './desk.ts'

/** At a desk and on a phone: no violation of accessibility, nothing wider than the window. The desk is 1440 px wide after it. */
export async function fits(desk: Desk, picture: string): Promise<void> {
  for (const width of [1440, 390]) {
    await desk.page.setViewportSize({ width, height: 900 })
    expect(await desk.violations(), `${picture} ${width}`).toEqual([])
    expect(await desk.overflows(), `${picture} ${width}`).toBe(false)
    await desk.picture(`${picture}-${width}`)
  }
  await desk.page.setViewportSize({ width: 1440, height: 900 })
}
