import type { CircuitUnderWay } from '../../db/circuits/operations.ts'
import type { OpsVerb } from '../ops.ts'
import { type Given, helpOf, readArguments, type VerbShape } from './arguments.ts'
import { forEachLetter, lettersMeant, type Outcome } from './batch.ts'
import { type Desk, openDesk } from './desk.ts'
import { report } from './report.ts'

/** What a file of `cli/ops/` exports, from what the verb is and what it does once it has a desk. */
export function defineVerb(shape: VerbShape, work: (desk: Desk, given: Given) => Promise<number>): OpsVerb {
  return {
    summary: shape.summary,
    help: helpOf(shape),
    async run(args) {
      const given = readArguments(shape, args)
      const desk = await openDesk({ asksTemporal: shape.asksTemporal?.(given) ?? true })
      try {
        return await work(desk, given)
      } finally {
        await desk.close()
      }
    },
  }
}

/** A verb that does one thing to each letter that is meant, and reports on each. */
export function defineBatch(
  shape: Omit<VerbShape, 'takes'>,
  work: (desk: Desk, given: Given, letter: CircuitUnderWay) => Promise<Outcome[]>,
): OpsVerb {
  return defineVerb({ ...shape, takes: 'letters' }, async (desk, given) => {
    const letters = await lettersMeant(desk, given)
    return report(await forEachLetter(letters, given.rate, (letter) => work(desk, given, letter)), given)
  })
}
