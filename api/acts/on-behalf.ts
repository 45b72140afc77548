import type { StandIn } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'

type Delegated = { via: string | null; standsIn: readonly StandIn[] }

/** For whom the reader may act on the task, each person once; nobody where they act in their own right. */
export function principalsOf({ standsIn }: Delegated): StandIn[] {
  return standsIn.filter(
    ({ principal }, n) => standsIn.findIndex((other) => other.principal.userId === principal.userId) === n,
  )
}

/**
 * In whose name the act is done. One's own right comes first; of several persons the caller names one.
 * @param login the person named
 * @throws {DomainError} ON_BEHALF_REQUIRED (who is to be chosen among is in `principals`), NOT_DELEGATED
 */
export function chosenPrincipal(task: Delegated, login: string | undefined): StandIn | null {
  const principals = principalsOf(task)
  if (login !== undefined) {
    const named = principals.find(({ principal }) => principal.login === login)
    if (!named) throw new DomainError('NOT_DELEGATED', 'not delegated by this person', { login })
    return named
  }
  if (principals.length < 2) return principals[0] ?? null
  const choice = principals.map(({ principal: { login, name } }) => ({ login, name }))
  throw new DomainError('ON_BEHALF_REQUIRED', 'several have delegated this task', { principals: choice })
}
