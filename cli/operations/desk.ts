import { userInfo } from 'node:os'
import type { Client } from '@temporalio/client'
import { createCircuits } from '../../api/circuits/create.ts'
import { createSigner, type Signer } from '../../api/circuits/signer.ts'
import type { Circuits, Who } from '../../api/circuits/types.ts'
import { type Database, openDatabase, pingDatabase } from '../../db/client.ts'
import { operatorAccount } from '../../db/people/operator.ts'
import { lazyClient } from '../../temporal/client.ts'
import { currentRunOf } from '../../temporal/current-run.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { type Config, readConfig } from '../config.ts'
import { readSecrets, type Secrets } from '../secrets.ts'
import { connectTemporal, databaseOf, temporalOf } from './places.ts'

/** What an operator works with: the database, Temporal, and the signature without which no letter obeys. */
export type Desk = {
  config: Config
  secrets: Secrets
  db: Database
  client: Client
  circuits: Circuits
  signer: Signer
  taskQueue: string
  now: () => Date
  currentRun: (letterId: string) => Promise<string | null>
  /** Account that stands on record for what the operator does. */
  operator: () => Promise<number>
  /** Name of the person at the keyboard, as the machine knows it. */
  by: string
  close(): Promise<void>
}

/** Connections that a batch may use at once. */
const connections = 6

/** @throws {Error} when nothing says where database and Temporal are, or when one of them does not answer */
export async function openDesk({ asksTemporal }: { asksTemporal: boolean }): Promise<Desk> {
  const config = readConfig(process.env)
  const databaseUrl = databaseOf(config)
  const { address, namespace, taskQueue } = temporalOf(config)
  const secrets = readSecrets(process.env, config.home)
  const db = openDatabase(databaseUrl, { max: connections, name: 'bannette-ops' })
  await pingDatabase(db)
  const client = asksTemporal
    ? await connectTemporal(config, secrets)
    : lazyClient({ address, namespace }, secrets.payloadKeys)
  const signer = createSigner(secrets.decisionKeys)
  let operator: Promise<number> | null = null
  return {
    ...{ config, secrets, db, client, signer, taskQueue },
    circuits: createCircuits({ client, db, signer, taskQueue }),
    now: () => new Date(),
    currentRun: (letterId) => currentRunOf(client, letterWorkflowId(letterId)),
    operator: () => (operator ??= operatorAccount(db)),
    by: userInfo().username,
    async close() {
      await client.connection.close()
      await db.close()
    },
  }
}

/** The operator as the author of an act: the reason is kept with the decision, its hash goes on record. */
export async function asOperator({ operator, by }: Pick<Desk, 'operator' | 'by'>, reason: string): Promise<Who> {
  return { actor: await operator(), onBehalfOf: null, comment: signedReason(reason, by), documentSha256: null }
}

/** The reason as people read it on the letter. */
export const signedReason = (reason: string, by: string): string => `${reason} (exploitation, compte ${by})`
