import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { PDFDocument } from 'pdf-lib'
import { createApp } from '../../api/app.ts'
import type { Circuits } from '../../api/circuits/types.ts'
import { type ApiDeps, type ApiSettings, requestLimits } from '../../api/deps.ts'
import { openLiveHub } from '../../api/live/hub.ts'
import { hashPassword } from '../../api/people/passwords.ts'
import { openDatabase } from '../../db/client.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { openStore } from '../../documents/store.ts'
import { openCatcher } from '../../mail/catcher.ts'
import { freshDatabase, migrated, type Preparation } from '../support/database.ts'

export const password = 'demo-bannette'

export type TestApi = {
  app: FastifyInstance
  deps: ApiDeps
  databaseUrl: string
  /** Lets the application's clock stand elsewhere; tokens keep the real one. */
  clock: { offsetMs: number }
  close(): Promise<void>
}

/** The demonstration town without griffes, templates and circuits, copied for each test. */
const town: Preparation = {
  name: 'town',
  async prepare(url) {
    await migrated.prepare(url)
    const db = openDatabase(url, { max: 4 })
    try {
      const passwordHash = await hashPassword(password)
      await loadTown(db, await readDemoTown(), { passwordHash, griffeOf: async () => null })
    } finally {
      await db.close()
    }
  },
}

/** The API on a database and a store of its own, with the demonstration town; Temporal is away unless a test brings it. */
export async function startApi(settings: Partial<ApiSettings> = {}, circuits = temporalAway): Promise<TestApi> {
  const fresh = await freshDatabase(town)
  const folder = await mkdtemp(join(tmpdir(), 'bannette-api-'))
  const db = openDatabase(fresh.url, { max: 6 })
  const clock = { offsetMs: 0 }
  const deps: ApiDeps = {
    db,
    store: await openStore(join(folder, 'store')),
    circuits,
    temporalAnswers: async () => false,
    live: await openLiveHub(fresh.url),
    outbox: await openCatcher(join(folder, 'outbox')),
    settings: {
      jwtSecret: new Uint8Array(32).fill(7),
      demo: true,
      https: false,
      trustProxy: true,
      metricsToken: 'a token for the watcher',
      webRoot: null,
      logLevel: 'error',
      limits: requestLimits,
      ...settings,
    },
    now: () => new Date(Date.now() + clock.offsetMs),
  }
  const app = await createApp(deps)
  const close = async () => {
    await app.close()
    await deps.live.close()
    await db.close()
    await fresh.drop()
    await rm(folder, { recursive: true, force: true })
  }
  return { app, deps, databaseUrl: fresh.url, clock, close }
}

/** What the API meets while Temporal is down: starts stay in the outbox, everything else is refused. */
const temporalAway: Circuits = {
  start: async () => 'queued',
  act: refuse,
  live: refuse,
  explain: refuse,
  fact: refuse,
  relayOnce: async () => 0,
  startRelay: () => ({ stop: async () => {} }),
}

async function refuse(): Promise<never> {
  throw new Error('no circuit in this test')
}

export type Caller = {
  login: string
  token: string
  refresh: string
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  send(method: 'POST' | 'PUT' | 'DELETE', url: string, options?: InjectOptions): Promise<LightMyRequestResponse>
}

let addresses = 0

/** Someone at a desk of their own. */
export async function logIn({ app }: TestApi, login: string): Promise<Caller> {
  addresses += 1
  const remoteAddress = `10.0.${addresses >> 8}.${addresses & 255}`
  const answer = await app.inject({ method: 'POST', url: '/api/session', remoteAddress, payload: { login, password } })
  if (answer.statusCode !== 201) throw new Error(`login of ${login}: ${answer.statusCode} ${answer.body}`)
  const token: string = answer.json().accessToken
  const refresh = answer.cookies.find(({ name }) => name === 'bannette_refresh')?.value ?? ''
  const authorization = `Bearer ${token}`
  return {
    login,
    token,
    refresh,
    get: (url, headers = {}) => app.inject({ url, headers: { authorization, ...headers } }),
    send: (method, url, options = {}) =>
      app.inject({ ...options, method, url, headers: { authorization, ...options.headers } }),
  }
}

export type LetterFields = Record<string, unknown>

export const aLetter = (changes: LetterFields = {}): LetterFields => ({
  subject: 'Nid-de-poule rue des Lilas',
  sender: { name: 'Anne Besson', address: { lines: ['12 rue des Lilas'], postalCode: '49000', city: 'Valmont' } },
  channel: 'paper',
  receivedOn: '2026-03-02',
  confidentiality: 'normal',
  box: null,
  ...changes,
})

/** `POST /api/letters` as a form, with one PDF unless other files are given. */
export async function register(
  caller: Caller,
  changes: LetterFields = {},
  { files, headers = {} }: { files?: Blob[]; headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> {
  const form = new FormData()
  form.set('letter', new Blob([JSON.stringify(aLetter(changes))], { type: 'application/json' }))
  for (const file of files ?? [await aScan()]) form.append('file', file, 'courrier.pdf')
  return caller.send('POST', '/api/letters', await formPayload(form, headers))
}

export async function formPayload(form: FormData, headers: Record<string, string> = {}): Promise<InjectOptions> {
  const encoded = new Response(form)
  const payload = Buffer.from(await encoded.arrayBuffer())
  return { payload, headers: { ...headers, 'content-type': encoded.headers.get('content-type') ?? '' } }
}

/** A real PDF of one page with this text. */
export async function aScan(text = 'Madame, Monsieur, un nid-de-poule'): Promise<Blob> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText(text, { x: 50, y: 700, size: 14 })
  return new Blob([new Uint8Array(await pdf.save())], { type: 'application/pdf' })
}
