import { patched } from '@temporalio/workflow'

/**
 * Changes of what a letter does that letters under way must not notice: a letter whose history knows nothing of a patch goes on
 * as before. How one is added and retired: CONTRIBUTING.md, "Change the workflow".
 * One patch per release rather than per change: each costs every new letter two events. A newer one stands for those before it.
 */
const patches = {
  /**
   * Local activities one at a time (`in-turn.ts`), and the console's `Stage` names the kind of work instead of the tasks, one
   * event less per step.
   */
  orderly: 'orderly-2026-11',
  /** Turns without promises where nothing is waited for (`manners/prompt.ts`); orderly as well. */
  prompt: 'prompt-2026-11',
} as const

/** Each letter has its own copy of this module, and so its own answer. */
let prompt = false

/** Asked once, first of all: a letter keeps the manner in which its run began. */
export function chooseManner(): void {
  prompt = patched(patches.prompt)
}

export const isPrompt = (): boolean => prompt

export const isOrderly = (): boolean => prompt || patched(patches.orderly)
