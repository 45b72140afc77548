/** What a reorganisation may do badly. Compared at its hour with what its rehearsal had shown. */
export type Harm = {
  /** Logins of people who are left without a position. */
  orphans: string[]
  /** Codes of directions that are left without an assistant, and of boxes that nobody serves any more. */
  withoutAssistant: string[]
  emptyBoxes: string[]
  /** Published circuits that name a unit which has nobody to take over: `key version: code`. */
  brokenCircuits: string[]
  /** Logins of people who come to see letters that they did not see. */
  gaining: string[]
  /** Codes of the units whose head must confirm. */
  judges: string[]
}

export const noHarm: Harm = {
  orphans: [],
  withoutAssistant: [],
  emptyBoxes: [],
  brokenCircuits: [],
  gaining: [],
  judges: [],
}

/** What is in `now` and was not in `then`: empty when the change does no more than what was agreed to. */
export function worsened(then: Harm, now: Harm): Partial<Harm> {
  const added = (Object.keys(noHarm) as (keyof Harm)[])
    .map((key) => [key, now[key].filter((one) => !then[key].includes(one))] as const)
    .filter(([, list]) => list.length > 0)
  return Object.fromEntries(added)
}
