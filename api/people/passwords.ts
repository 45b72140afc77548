import { hash, verify } from '@node-rs/argon2'

/** argon2id, the memory and passes that OWASP names; some 75 ms of one core. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
/** Passwords looked at at one time in this process; further ones wait here, not in the thread pool that reads files. */
const AT_ONCE = 3

let running = 0
const waiting: (() => void)[] = []

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Verified in place of an account that does not exist, so that both take equally long. */
let nobody: Promise<string> | undefined

/** Whether the password opens the account; `stored` null for one that does not exist or has no password. */
export async function passwordOpens(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('no account has this password')
  const opens = await verify(stored ?? (await nobody), password)
  return opens && stored !== null
}

/** Runs `work` when it is its turn: a burst of logins queues up instead of filling memory (19 MiB each). */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
