/**
 * Changes of what a letter does that letters under way must not notice: the code asks `patched(patches.x)`, and a letter
 * whose history knows nothing of `x` goes on as before. How one is added and retired: CONTRIBUTING.md, "Change the workflow".
 * One patch per release rather than per change: each costs every new letter two events.
 */
export const patches = {
  /**
   * Local activities one at a time (`in-turn.ts`), and the console's `Stage` names the kind of work instead of the tasks, one
   * event less per step.
   */
  orderly: 'orderly-2026-11',
} as const
