import { randomBytes } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import type { Payload } from '@temporalio/common'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../db/schema/index.ts'
import { createPayloadCodec } from '../../temporal/codec.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalServer } from '../support/temporal.ts'
import { temporalCli } from '../support/temporal-cli.ts'
import { password } from './demonstration.ts'
import { letterIn } from './letters.ts'
import type { Answer, Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

type Wire = { metadata: Record<string, string>; data: string }

let hall: TownHall
let console: Client
let ordinary: string
let confidential: string

beforeAll(async () => {
  hall = await openTownHall()
  const { address, namespace } = temporalServer()
  console = new Client({ connection: await Connection.connect({ address }), namespace })
  const bdc = await hall.as('bdc')
  ordinary = await letterIn(bdc)
  confidential = await letterIn(bdc, { confidentiality: 'confidential' })
  await (await hall.as('ad.dep')).task(ordinary, 'treat')
  await (await hall.as('ad.dep')).task(confidential, 'treat')
})
afterAll(async () => {
  await console?.connection.close()
  await hall?.close()
})

test('R21 the mail office reads in the console what Temporal keeps of a letter that it integrated, on record', async () => {
  const payloads = await startOf(ordinary)
  const answer = await decode(await hall.as('bdc'), payloads)
  expect(answer.status).toBe(200)
  expect(textOf(answer)).toContain(ordinary)
  const subject = `codec:letter:${ordinary}`
  const lines = await hall.db.select().from(auditLog).where(eq(auditLog.subject, subject))
  expect(lines.map(({ after }) => after)).toEqual([{ payloads: 1 }])
})

test('who is not known is told so before what they send is judged', async () => {
  const url = '/api/codec/decode'
  const body = JSON.stringify({ payloads: 'nothing' })
  const nobody = await fetch(`${hall.url}/api/codec/decode`, { ...request([]), body })
  expect(nobody.status).toBe(401)
  expect((await (await hall.as('bdc')).send('POST', url, { payloads: 'nothing' })).status).toBe(400)
})

test('R3 R4 a secret letter stays encrypted for everybody, and so does one that the reader does not see', async () => {
  const [bdc, dinsi] = await Promise.all([hall.as('bdc'), hall.as('dinsi')])
  const [open, secret] = await Promise.all([startOf(ordinary), startOf(confidential)])
  expect((await decode(bdc, secret)).status).toBe(403)
  expect((await decode(dinsi, open)).status).toBe(403)
  const mixed = await decode(bdc, [...secret, ...open])
  expect(mixed.status).toBe(200)
  expect(payloadsOf(mixed)[0]).toEqual(secret[0])
  expect(textOf(mixed)).not.toContain(confidential)
  // Saying that it belongs to another letter does not open it.
  const renamed = secret.map(({ metadata, data }) => ({
    data,
    metadata: { ...metadata, workflow: Buffer.from(letterWorkflowId(ordinary)).toString('base64') },
  }))
  expect((await decode(bdc, renamed)).status).toBe(403)
  const refused = await hall.db.select().from(auditLog).where(eq(auditLog.subject, 'codec:refused'))
  expect(refused).toHaveLength(4)
})

test('R21 nobody else decodes: neither an assistant nor the DG, nor who is not logged in', async () => {
  const payloads = await startOf(ordinary)
  for (const login of ['ad.dep', 'dg', 'elu.voirie']) {
    expect((await decode(await hall.as(login), payloads)).status, login).toBe(403)
    expect((await (await hall.as(login)).send('POST', '/api/codec/session')).status, login).toBe(403)
  }
  expect((await fetch(`${hall.url}/api/codec/decode`, request(payloads))).status).toBe(401)
  const forged = { cookie: `bannette_codec=${'a'.repeat(32)}.9999999999999.${'b'.repeat(43)}` }
  expect((await fetch(`${hall.url}/api/codec/decode`, request(payloads, forged))).status).toBe(401)
})

test('the console of the same browser decodes by a cookie of its own, and no other page does', async () => {
  const payloads = await startOf(ordinary)
  const opened = await (await hall.as('bdc')).send('POST', '/api/codec/session')
  const set = opened.headers.get('set-cookie') ?? ''
  for (const word of ['HttpOnly', 'SameSite=Strict', 'Path=/api/codec']) expect(set).toContain(word)
  const cookie = set.split(';')[0] ?? ''
  const url = `${hall.url}/api/codec/decode`
  const origin = 'http://127.0.0.1:8233'
  const asked = await fetch(url, { method: 'OPTIONS', headers: { origin } })
  expect(asked.headers.get('access-control-allow-origin')).toBe(origin)
  expect(asked.headers.get('access-control-allow-credentials')).toBe('true')
  const answer = await fetch(url, request(payloads, { origin, cookie }))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
  const elsewhere = await fetch(url, request(payloads, { origin: 'https://ailleurs.example', cookie }))
  expect(elsewhere.status).toBe(403)
  expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull()
  // It opens the codec and nothing else.
  expect((await fetch(`${hall.url}/api/me`, { headers: { cookie } })).status).toBe(401)
  await (await hall.as('bdc')).send('DELETE', '/api/session')
  expect((await fetch(url, request(payloads, { origin, cookie }))).status).toBe(401)
})

test('R21 Temporal’s own command reads the history through the codec with the person’s token, and nothing without', async () => {
  const credentials = JSON.stringify({ login: 'bdc', password })
  const headers = { 'content-type': 'application/json' }
  const session = await fetch(`${hall.url}/api/session`, { method: 'POST', headers, body: credentials })
  const { accessToken } = (await session.json()) as { accessToken: string }
  const show = ['workflow', 'show', '--workflow-id', letterWorkflowId(ordinary), '--output', 'json']
  const codec = ['--codec-endpoint', `${hall.url}/api/codec`, '--codec-auth', `Bearer ${accessToken}`]
  expect(plainTexts(await temporalCli(...show, ...codec))).toContain('planHash')
  expect(plainTexts(await temporalCli(...show))).not.toContain('planHash')
})

test('keys rotate: what an older key encrypted stays readable, the new key encrypts from now on', async () => {
  const [older, newer] = [new Uint8Array(randomBytes(32)), new Uint8Array(randomBytes(32))]
  const payload: Payload = { metadata: {}, data: new TextEncoder().encode('"une décision"') }
  const context = { type: 'workflow', workflowId: 'letter-1', namespace: 'bannette' } as const
  const before = createPayloadCodec({ current: 'k1', keys: new Map([['k1', older]]) }, 'client')
  const keys = new Map([
    ['k1', older],
    ['k2', newer],
  ])
  const after = createPayloadCodec({ current: 'k2', keys }, 'client')
  const old = await before.encode([payload], context)
  expect(keyIds(old)).toEqual(['k1'])
  expect(text(await after.decode(old, context))).toBe('"une décision"')
  const fresh = await after.encode([payload], context)
  expect(keyIds(fresh)).toEqual(['k2'])
  expect(text(await after.decode(fresh, context))).toBe('"une décision"')
  await expect(before.decode(fresh, context)).rejects.toThrow('Unknown payload key k2')
  await expect(after.decode(old, { ...context, workflowId: 'letter-2' })).rejects.toThrow('another workflow')
})

/** The payloads of a printed history, out of their base64. */
const plainTexts = (json: string): string =>
  [...json.matchAll(/"data": "([^"]+)"/g)]
    .map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'))
    .join('\n')

/** What the letter was started with, as the console gets it. */
async function startOf(id: string): Promise<Wire[]> {
  const { events } = await console.workflow.getHandle(letterWorkflowId(id)).fetchHistory()
  const payloads = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? []
  return payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, base64(value)])),
    data: base64(data),
  }))
}

const base64 = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('base64')
const decode = (who: Person, payloads: Wire[]): Promise<Answer> => who.send('POST', '/api/codec/decode', { payloads })
const payloadsOf = (answer: Answer): Wire[] => answer.json<{ payloads: Wire[] }>().payloads
const textOf = (answer: Answer): string =>
  payloadsOf(answer)
    .map(({ data }) => Buffer.from(data, 'base64').toString('utf8'))
    .join('\n')
const request = (payloads: Wire[], headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ payloads }),
})
const text = (payloads: Payload[]): string => new TextDecoder().decode(payloads[0]?.data ?? new Uint8Array())
const keyIds = (payloads: Payload[]): string[] =>
  payloads.map(({ metadata }) => new TextDecoder().decode(metadata?.['key-id'] ?? new Uint8Array()))
