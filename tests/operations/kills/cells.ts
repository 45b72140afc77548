import { seededRandom } from '../../../documents/demo/random.ts'
import { steps } from './scenario.ts'
import { type Part, parts } from './stack.ts'

/** One thing that dies at one moment: at a random instant of a step, or at a named place of the code. */
export type Cell = { part: Part; step: string; failpoint: string | null; delayMs: number }

/** Every named place and the step in which it is passed. */
const places: readonly [part: 'worker' | 'api', failpoint: string, step: string][] = [
  ['api', 'register:files-stored', 'register'],
  ['api', 'register:committed', 'register'],
  ['api', 'outbox:before-done', 'register'],
  ['api', 'register:started', 'register'],
  ['api', 'answer:before-kept', 'register'],
  ['api', 'answer:kept', 'register'],
  ['api', 'act:stored', 'visa-dg'],
  ['api', 'act:delivered', 'visa-dg'],
  ['api', 'act:settled', 'visa-dg'],
  ['api', 'answer:before-kept', 'sign'],
  ['api', 'answer:before-kept', 'contribute'],
  ['api', 'answer:before-kept', 'draft'],
  ['api', 'answer:before-kept', 'ask'],
  ['worker', 'project:before', 'submit'],
  ['worker', 'project:after', 'submit'],
  ['worker', 'project:after', 'register'],
  ['worker', 'service:before', 'sign'],
  ['worker', 'stamp:before-store', 'sign'],
  ['worker', 'stamp:before-record', 'sign'],
  ['worker', 'stamp:before-effect', 'sign'],
  ['worker', 'service:after', 'sign'],
  ['worker', 'acknowledgement:before-record', 'acknowledge'],
  ['worker', 'acknowledgement:before-effect', 'acknowledge'],
  ['worker', 'dispatch:before-record', 'dispatch'],
  ['worker', 'dispatch:before-effect', 'dispatch'],
  ['worker', 'service:after', 'dispatch'],
]

const placeCells: readonly Cell[] = places.map(([part, failpoint, step]) => ({ part, step, failpoint, delayMs: 0 }))

/** Every part at every step at an instant of its own, then every named place. */
export function allCells(seed: number): Cell[] {
  const random = seededRandom(String(seed))
  const instants = steps.flatMap(({ name: step }) =>
    parts.map((part) => ({ part, step, failpoint: null, delayMs: Math.floor(random() * 250) })),
  )
  return [...instants, ...placeCells]
}

/** A few of them, other ones for each seed: one for each part, and one place. */
export function someCells(seed: number): Cell[] {
  const all = allCells(seed)
  const random = seededRandom(`slice ${seed}`)
  const one = (cells: readonly Cell[]): Cell => cells[Math.floor(random() * cells.length)] as Cell
  const ofPart = (part: Part) => one(all.filter((cell) => cell.part === part && cell.failpoint === null))
  return [one(placeCells), ofPart('api'), ofPart('postgres'), ofPart('temporal')]
}

/** `worker@sign`, or `worker@sign:stamp:before-store`: how a cell is named on the command line. */
export const nameOf = ({ part, step, failpoint }: Cell): string =>
  failpoint === null ? `${part}@${step}` : `${part}@${step}:${failpoint}`
