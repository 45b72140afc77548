export type Lock = {
  /** The lock also stays while this process lives, should its taker be killed. */
  adopt(pid: number): void
  release(): void
}

/**
 * Runs `work` while nobody else holds the lock file `path`; waits as long as a living process holds it.
 * A lock whose holders are dead (also when their number was given to another process since) is taken over.
 * @param onWait told once, with the holder's process number, when the lock is not free
 */
export function withLock<T>(path: string, work: (lock: Lock) => Promise<T>, onWait?: (pid: number) => void): Promise<T>

/** The lock, or null when another living process holds it. */
export function tryLock(path: string): Lock | null

/** Process numbers of the living holders. */
export function lockHolders(path: string): number[]

/** When a process was started, as the system writes it; null when it does not live. Tells a process from a later one with its number. */
export function processStart(pid: number): string | null
