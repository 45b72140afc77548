import type { Vars } from '../circuit/state.ts'
import { type ServiceActivity, serviceActivities } from '../circuit/vocabulary.ts'

/** Publication refuses any other; a plan of an older release may still ask for one. */

export const isServiceActivity = (name: string): name is ServiceActivity =>
  (serviceActivities as readonly string[]).includes(name)

/** What the activity is given. `key` is structural: the same service of the same visit, also after a reset. */
export type ServiceInput = { letterId: string; key: string; element: string; box: string; parameters: Vars; vars: Vars }

/** Variables for the circuit: references and flags. */
export type ServiceResult = Vars
