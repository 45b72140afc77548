import { connectClient } from '../../temporal/client.ts'
import type { Config } from '../config.ts'
import type { Secrets } from '../secrets.ts'

/** Where the database is. @throws {Error} that says what to do when neither a variable nor a running instance tells */
export function databaseOf({ databaseUrl, home }: Config): string {
  if (databaseUrl === null) throw new Error(nothingRuns(home, 'DATABASE_URL'))
  return databaseUrl
}

/** Where Temporal is. @throws {Error} like `databaseOf` */
export function temporalOf({ temporal, home }: Config): { address: string; namespace: string; taskQueue: string } {
  const { address, ...rest } = temporal
  if (address === null) throw new Error(nothingRuns(home, 'TEMPORAL_ADDRESS'))
  return { address, ...rest }
}

const nothingRuns = (home: string, variable: string): string =>
  `nothing runs on ${home}: npm start, another folder in BANNETTE_HOME, or ${variable} for services elsewhere`

/** @throws {Error} that says what to do when Temporal is not there within ten seconds */
export async function connectTemporal(config: Config, { payloadKeys }: Pick<Secrets, 'payloadKeys'>) {
  const { address, namespace } = temporalOf(config)
  return connectClient({ address, namespace }, payloadKeys).catch((cause: unknown) => {
    throw new Error(`Temporal does not answer at ${address}: start it, or correct TEMPORAL_ADDRESS`, { cause })
  })
}
