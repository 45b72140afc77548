import type { Ending } from './subprocess.ts'

/** A program that runs beside us: PostgreSQL, Temporal, the API, the worker. */
export type Service = {
  pid: number
  /** Settles when the program is gone, for whatever reason. */
  ended: Promise<Ending>
  /** What the program takes as "finish your work and go". */
  stopSignal: NodeJS.Signals
  /** Ends it, kindly first; resolves when the process is gone. */
  stop(): Promise<void>
}
