import type { Act } from '../../domain/acts.ts'
import type { Item, Verdict } from '../inbox.ts'
import type { Steps } from './steps.ts'

export type Inbox = Item[]
export type Life = { begin(): Steps<void>; turn(item: Item): Steps<void>; isOver(): boolean }

/** How a letter goes from item to item; what it does with one stands in `loop.ts` and is the same in all. */
export type Manner = {
  put(item: Item): void
  /** Puts a decision and waits for what became of it. */
  decided(act: Act): Promise<Verdict>
  /** Takes items one after the other until nothing is left to come. */
  live(life: Life): Promise<void>
}
