import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requestLimits } from '../../api/deps.ts'
import { type ApiProcess, startApi } from '../../api/main.ts'
import { hashPassword } from '../../api/people/passwords.ts'
import { openDatabase } from '../../db/client.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { freshDatabase } from '../support/database.ts'
import { temporalServer, uniqueTaskQueue } from '../support/temporal.ts'

test('two processes of the application serve one town, and a session of one is known to the other', async () => {
  const fresh = await freshDatabase()
  const home = await mkdtemp(join(tmpdir(), 'bannette-process-'))
  const db = openDatabase(fresh.url, { max: 1 })
  await loadTown(db, await readDemoTown(), { passwordHash: await hashPassword('demo'), griffeOf: async () => null })
  await db.close()
  const config: ApiProcess = {
    databaseUrl: fresh.url,
    temporal: { ...temporalServer(), taskQueue: uniqueTaskQueue('api-process') },
    storeFolder: join(home, 'documents'),
    outboxFolder: join(home, 'outbox'),
    consoleUrl: null,
    mail: { from: 'Bannette <courrier@ville.example>', smtpUrl: null },
    publicUrl: null,
    sealGriffe: () => ({ sealed: new Uint8Array(), keyId: 'none' }),
    anchorFile: join(home, 'evidence-anchors.jsonl'),
    payloadKeys: { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(4)]]) },
    decisionKeys: { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(3)]]) },
    settings: {
      jwtSecret: new Uint8Array(32).fill(9),
      demo: true,
      https: false,
      trustProxy: false,
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent',
      limits: requestLimits,
    },
    listen: { host: '127.0.0.1', port: 0 },
    smtpPort: null,
  }
  const [first, second] = await Promise.all([startApi(config), startApi({ ...config, smtpPort: 0 })])
  expect(second.smtpPort).toBeGreaterThan(0)
  expect(await (await fetch(`${first.url}/health/ready`)).json()).toEqual({
    status: 'ready',
    database: true,
    temporal: true,
  })

  const login = await fetch(`${first.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'bdc', password: 'demo' }),
  })
  const { accessToken } = (await login.json()) as { accessToken: string }
  const headers = { authorization: `Bearer ${accessToken}` }
  expect((await fetch(`${second.url}/api/me`, { headers })).status).toBe(200)
  await fetch(`${second.url}/api/session`, { method: 'DELETE', headers })
  expect((await fetch(`${first.url}/api/me`, { headers })).status).toBe(401)

  await Promise.all([first.close(), second.close()])
  await fresh.drop()
  await rm(home, { recursive: true })
})
