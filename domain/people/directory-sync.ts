import type { PositionFunction, UnitKind } from '../vocabulary.ts'

/** A person as the town's directory knows them; what it does not say is null and changes nothing here. */
export type DirectoryPerson = {
  /** Id that survives a change of name. */
  id: string
  login: string
  name: string | null
  email: string | null
  title: string | null
  department: string | null
  /** False for one who has left and is still listed. */
  active: boolean
}

/** An account as it stands here. */
export type KnownPerson = {
  login: string
  name: string
  email: string | null
  title: string | null
  open: boolean
  /** Id in the directory; null for a local account, which the directory never touches. */
  boundTo: string | null
  /** It was closed because the directory knew the person no more. */
  left: boolean
}

export type MappedPosition = { department: string; unit: string; function: PositionFunction }

export type SyncStep =
  | { act: 'create'; login: string; person: DirectoryPerson; positions: readonly MappedPosition[] }
  | { act: 'bind'; login: string; id: string }
  | { act: 'update'; login: string; change: IdentityChange }
  | { act: 'close'; login: string }
  | { act: 'reopen'; login: string }
export type IdentityChange = { name?: string; email?: string; title?: string }

/** Whom the synchronisation leaves to people, and why. */
export type LeftAlone = { login: string; why: 'LOCAL_ACCOUNT' | 'TWICE' | 'INVALID' | 'RENAMED' | 'CLOSED_HERE' }
export type SyncPlan = { steps: SyncStep[]; left: LeftAlone[]; managed: number }

export type SyncOptions = {
  positions: readonly MappedPosition[]
  /** Also binds local accounts of the same login to the directory. */
  adopt: boolean
  /** The directory was asked about everybody, so that whoever is missing has left. */
  complete: boolean
}

/** At most this share of the accounts that the directory manages is closed at one time. */
const closedAtMost = 0.2

/** As accounts are named here. */
const loginPattern = /^[a-z0-9][a-z0-9._-]{1,39}$/

/** What makes the accounts follow the directory, without touching local ones. R21 */
export function planSync(
  people: readonly DirectoryPerson[],
  known: readonly KnownPerson[],
  options: SyncOptions,
): SyncPlan {
  const usable = people.filter((person) => person.id !== '' && loginPattern.test(person.login))
  const twice = new Set([...repeated(usable.map(({ id }) => id)), ...repeated(usable.map(({ login }) => login))])
  const clear = usable.filter(({ id, login }) => !twice.has(id) && !twice.has(login))
  const left: LeftAlone[] = [
    ...people.filter((person) => !usable.includes(person)).map(({ login }) => ({ login, why: 'INVALID' as const })),
    ...usable.filter((person) => !clear.includes(person)).map(({ login }) => ({ login, why: 'TWICE' as const })),
  ]
  const steps: SyncStep[] = []
  for (const person of clear.filter(({ active }) => active)) {
    const planned = stepsFor(person, known, options)
    if ('why' in planned) left.push({ login: person.login, why: planned.why })
    else steps.push(...planned.steps)
  }
  const managed = known.filter(({ boundTo, open }) => boundTo !== null && open)
  // An entry that is unusable today is still there: nobody is closed for it.
  const present = new Set(people.filter(({ active }) => active).map(({ id }) => id))
  const gone = options.complete ? managed.filter(({ boundTo }) => !present.has(boundTo ?? '')) : []
  return {
    steps: [...steps, ...gone.map(({ login }) => ({ act: 'close' as const, login }))],
    left,
    managed: managed.length,
  }
}

/** Whether the plan closes more accounts than a day brings: rather a directory that answers badly. */
export const closesTooMany = ({ steps, managed }: SyncPlan): boolean =>
  steps.filter(({ act }) => act === 'close').length > managed * closedAtMost

/**
 * Whether the directory may give this function: the secrets of CAB, CAB-SEC and DG, the administration of the mail office
 * and what elected officials hold are given by people, who confirm it (R4, R5, R21).
 */
export const mayBeMapped = (kind: UnitKind, held: PositionFunction): boolean =>
  ['pole', 'direction', 'service'].includes(kind) && ['director', 'assistant', 'agent'].includes(held)

type Planned = { steps: SyncStep[] } | { why: LeftAlone['why'] }

function stepsFor(person: DirectoryPerson, known: readonly KnownPerson[], { positions, adopt }: SyncOptions): Planned {
  const { id, login, department } = person
  const own = known.find(({ boundTo }) => boundTo === id)
  if (own) return stepsForOwn(person, own)
  const same = known.find((one) => one.login.toLowerCase() === login)
  if (same) return adopt && same.boundTo === null && same.open ? adopted(person, same) : { why: 'LOCAL_ACCOUNT' }
  const held = positions.filter((mapped) => mapped.department === department)
  return { steps: [{ act: 'create', login, person, positions: held }] }
}

function stepsForOwn(person: DirectoryPerson, own: KnownPerson): Planned {
  // A login stands in letters, rules and circuits: here it names one person for ever.
  if (own.login.toLowerCase() !== person.login) return { why: 'RENAMED' }
  if (!own.open && !own.left) return { why: 'CLOSED_HERE' }
  const reopening: SyncStep[] = own.open ? [] : [{ act: 'reopen', login: own.login }]
  return { steps: [...reopening, ...updates(person, own)] }
}

const adopted = (person: DirectoryPerson, own: KnownPerson): Planned => ({
  steps: [{ act: 'bind', login: own.login, id: person.id }, ...updates(person, own)],
})

function updates({ name, email, title }: DirectoryPerson, own: KnownPerson): SyncStep[] {
  const change = {
    ...(name !== null && name !== own.name && { name }),
    ...(email !== null && email !== own.email && { email }),
    ...(title !== null && title !== own.title && { title }),
  }
  return Object.keys(change).length > 0 ? [{ act: 'update', login: own.login, change }] : []
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
