import { existsSync, readFileSync } from 'node:fs'
import { ed25519 } from '@noble/curves/ed25519.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { publicKeysOf } from '../api/circuits/signer.ts'
import { openDatabase } from '../db/client.ts'
import type { Evidences } from '../db/verification/types.ts'
import { DocumentError } from '../documents/errors.ts'
import { readStamps } from '../documents/stamp.ts'
import { type DocumentStore, openStore } from '../documents/store.ts'
import type { SignedAct } from '../domain/acts.ts'
import { openCatcher } from '../mail/catcher.ts'
import { messageIdOf } from '../mail/outgoing.ts'
import { answers, lazyClient } from '../temporal/client.ts'
import { townQuery } from '../temporal/town-query.ts'
import { letterCircuitType, letterWorkflowId, snapshotQuery } from '../workflows/messages.ts'
import type { Config } from './config.ts'
import { anchorFile, outboxFolder, storeFolder } from './folders.ts'
import { databaseOf } from './operations/places.ts'
import type { Secrets } from './secrets.ts'

const workflowAnswersWithinMs = 5000

/** Opens everything that a verification looks at. @param anchors another anchor file than the instance's own */
export async function openEvidences(
  config: Config,
  secrets: Pick<Secrets, 'decisionKeys' | 'payloadKeys'>,
  { quick, anchors }: { quick: boolean; anchors?: string | undefined },
): Promise<Evidences & { close(): Promise<void> }> {
  const { address, namespace, taskQueue } = config.temporal
  const db = openDatabase(databaseOf(config), { max: 2, name: 'bannette-verify', statementTimeoutMs: 600_000 })
  const client = address === null ? null : lazyClient({ address, namespace }, secrets.payloadKeys)
  const messages = config.demo && config.smtpUrl === null ? await caughtMessages(config) : null
  return {
    db,
    opens: openerOf(publicKeysOf(secrets.decisionKeys)),
    files: filesOf(await openStore(storeFolder(config.home))),
    circuits: client && (await answers(client)) ? circuitsOf(client, taskQueue) : null,
    messages,
    anchors: linesOf(anchors ?? anchorFile(config.home)),
    quick,
    async close() {
      await client?.connection.close()
      await db.close()
    },
  }
}

/** Reads what one of the keys signed; null for everything else. */
export function openerOf(publicKeys: Readonly<Record<string, string>>): Evidences['opens'] {
  return <T>({ payload, keyId, signature }: SignedAct): T | null => {
    const key = publicKeys[keyId]
    const bytes = new Uint8Array(Buffer.from(signature, 'base64url'))
    try {
      return key && ed25519.verify(bytes, utf8ToBytes(payload), hexToBytes(key)) ? (JSON.parse(payload) as T) : null
    } catch {
      return null
    }
  }
}

/** The store, as a verification reads it. */
export function filesOf(store: DocumentStore): NonNullable<Evidences['files']> {
  return {
    async stateOf(sha256) {
      try {
        return (await store.verify(sha256)) ? 'whole' : 'altered'
      } catch (error) {
        if (error instanceof DocumentError && error.code === 'DOCUMENT_NOT_FOUND') return 'missing'
        throw error
      }
    },
    async *list() {
      for await (const sha256 of store.list()) {
        yield { sha256, ageMs: Date.now() - (await store.storedAt(sha256)).getTime() }
      }
    },
    stampsOf: async (sha256) => readStamps(await store.get(sha256)),
  }
}

/** The workflows, as a verification asks them. */
export function circuitsOf(client: Client, taskQueue: string): NonNullable<Evidences['circuits']> {
  const handle = (letterId: string) => client.workflow.getHandle(letterWorkflowId(letterId))
  return {
    async running() {
      const query = `${townQuery({ workflowType: letterCircuitType, taskQueue })} AND ExecutionStatus = 'Running'`
      const ids = new Set<string>()
      for await (const { workflowId } of client.workflow.list({ query })) ids.add(workflowId.replace(/^letter-/, ''))
      return ids
    },
    runs: (letterId) =>
      handle(letterId)
        .describe()
        .then(
          ({ status }) => status.name === 'RUNNING',
          (error: unknown) => {
            if (error instanceof WorkflowNotFoundError) return false
            throw error
          },
        ),
    stateOf: (letterId) =>
      client
        .withDeadline(Date.now() + workflowAnswersWithinMs, () => handle(letterId).query(snapshotQuery))
        .catch(() => null),
  }
}

async function caughtMessages({ home, mailFrom }: Config): Promise<NonNullable<Evidences['messages']>> {
  const domain = /@([^\s>]+)/.exec(mailFrom)?.[1] ?? 'localhost'
  const caught = await (await openCatcher(outboxFolder(home))).listCaught()
  return { idOf: (key) => messageIdOf(key, domain), caught: caught.map(({ messageId }) => messageId) }
}

/** @throws {Error} when the file is not one signed line after the other */
function linesOf(file: string): SignedAct[] | null {
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as SignedAct)
}
