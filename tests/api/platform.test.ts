import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeApi } from '../../api/openapi/describe.ts'
import { withoutContent } from '../../api/plugins/logging.ts'
import { isKnownCode } from '../../api/problems.ts'
import { aLetter, logIn, register, startApi, type TestApi } from './support.ts'

let api: TestApi
let webRoot: string

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'bannette-web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Bannette</title>')
  await writeFile(join(webRoot, 'assets/app-1a2b.js'), 'export {}')
  api = await startApi({ webRoot, limits: { perUser: 60, perAddress: 600, downloads: 3 } })
})
afterAll(async () => {
  await api.close()
  await rm(webRoot, { recursive: true })
})

type Media = { schema?: object; example?: unknown; examples?: unknown }
type Holder = { content?: Record<string, Media> }
/** References replaced by what they name. */
const inlined = (schema: unknown, schemas: Record<string, unknown>): object =>
  JSON.parse(JSON.stringify(schema), (_key, value) =>
    typeof value?.$ref === 'string' ? inlined(schemas[value.$ref.split('/').at(-1)], schemas) : value,
  )

type Operation = { operationId?: string; requestBody?: Holder; responses: Record<string, Holder> }

describe('the description of the API', () => {
  test('names every operation once, with examples and its refusals', async () => {
    const document = JSON.parse(await describeApi())
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, Operation>))
    const ids = operations.map(({ operationId }) => operationId)
    expect(ids.filter((id) => !id)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { operationId, responses } of operations) {
      expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(['400', '429', '500', '503']))
      for (const { content } of Object.values(responses))
        for (const media of Object.values(content ?? {}))
          if (operationId && JSON.stringify(content).includes('application/'))
            expect(
              media.example !== undefined || media.examples !== undefined || !('schema' in media) || isFile(content),
              operationId,
            ).toBe(true)
    }
  })

  test('gives examples that its own schemas accept', async () => {
    const document = JSON.parse(await describeApi())
    const schemas = document.components.schemas
    const wrong = Object.values(document.paths as Record<string, Record<string, Operation>>)
      .flatMap((path) => Object.values(path))
      .flatMap(({ operationId, requestBody, responses }) =>
        [requestBody, ...Object.values(responses)].flatMap((holder) =>
          Object.entries(holder?.content ?? {})
            .filter(([type, { schema, example }]) => type === 'application/json' && schema && example !== undefined)
            .filter(([, { schema, example }]) => !Value.Check({ ...inlined(schema, schemas) }, example))
            .map(() => operationId),
        ),
      )
    expect(wrong).toEqual([])
  })

  test('refers to named schemas that exist', async () => {
    const text = await describeApi()
    const known = Object.keys(JSON.parse(text).components.schemas)
    const used = [...text.matchAll(/#\/components\/schemas\/([\w-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].filter((name) => !known.includes(name ?? ''))).toEqual([])
    expect(known).toEqual(expect.arrayContaining(['Letter', 'Task', 'Problem', 'Me']))
  })

  test('every code that the code throws or announces has a status and a French sentence', () => {
    const root = new URL('../../', import.meta.url).pathname
    const sources = ['api', 'db', 'documents', 'mail', 'domain/permissions', 'domain/letters'].flatMap((room) =>
      filesIn(join(root, room)),
    )
    const codes = sources.flatMap((file) => [
      ...[...readFileSync(file, 'utf8').matchAll(/(?:Domain|Document|Mail)Error\(\s*'([A-Z_]+)'/g)].map(
        ([, code]) => code,
      ),
    ])
    expect(codes.length).toBeGreaterThan(50)
    expect([...new Set(codes)].filter((code) => !isKnownCode(code ?? ''))).toEqual([])
  })
})

const jsonPart = 'Content-Disposition: form-data; name="letter"\r\nContent-Type: application/json\r\n\r\n'

const isFile = (content: object | undefined) =>
  Object.keys(content ?? {}).some((type) => !['application/json', 'application/problem+json'].includes(type))

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

describe('what leaves the server', () => {
  test('carries a policy under which no foreign or inline script runs', async () => {
    const policy = String((await api.app.inject({ url: '/' })).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policy).toContain("worker-src 'self' blob:")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  })

  test('is kept in no cache, except the built files whose name changes with their content', async () => {
    const caller = await logIn(api, 'bdc')
    expect((await caller.get('/api/me')).headers['cache-control']).toBe('no-store')
    expect((await api.app.inject({ url: '/assets/app-1a2b.js' })).headers['cache-control']).toContain('immutable')
    expect((await api.app.inject({ url: '/' })).headers['cache-control']).toBe('no-cache')
  })

  test('an address of the application opens its page; an unknown one of the API does not exist', async () => {
    const page = await api.app.inject({ url: '/courriers/42', headers: { accept: 'text/html' } })
    expect(page.body).toContain('<title>Bannette</title>')
    const absent = await api.app.inject({ url: '/api/nothing' })
    expect(absent.statusCode).toBe(404)
    expect(absent.json()).toMatchObject({ code: 'NOT_FOUND' })
    expect((await api.app.inject({ url: '/missing.js' })).statusCode).toBe(404)
    expect((await api.app.inject({ url: '/../package.json' })).statusCode).toBe(404)
  })

  test('a request that makes no sense gets a code and not a word of the inside', async () => {
    const caller = await logIn(api, 'bdc')
    const answers = await Promise.all([
      caller.get('/api/letters?limit=many'),
      caller.get('/api/letters?limit=1.5'),
      caller.get('/api/letters?box=nothing%20like%20a%20code'),
      caller.get('/api/letters?unknown=1'),
      caller.get('/api/letters/not-an-id'),
      caller.get('/api/letters?cursor=broken'),
      caller.send('POST', '/api/letters', { payload: '{"a":', headers: { 'content-type': 'application/json' } }),
      caller.send('POST', '/api/letters', { payload: aLetter() }),
      caller.get('/api/letters?q=%00'),
      caller.get('/api/letters/%ff'),
      ...['bdc\\u0000', 'bdc\\ud800'].map((login) =>
        caller.send('POST', '/api/session', {
          payload: `{"login":"${login}","password":"x"}`,
          headers: { 'content-type': 'application/json' },
        }),
      ),
      ...['--x\r\n', `--x\r\n${jsonPart}{\r\n--x--\r\n`].map((payload) =>
        caller.send('POST', '/api/letters', {
          payload,
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
        }),
      ),
      caller.send('POST', '/api/letters', { payload: 'x', headers: { 'content-type': 'multipart/form-data' } }),
      caller.send('POST', '/api/session/step-up', { payload: '<a/>', headers: { 'content-type': 'text/xml' } }),
      caller.send('PUT', '/api/settings/signature', {
        payload: 'x'.repeat(3 * 1024 * 1024),
        headers: { 'content-type': 'application/json' },
      }),
    ])
    const plain = { payload: 'bdc', headers: { 'content-type': 'text/plain' } }
    expect((await caller.send('POST', '/api/session/step-up', plain)).statusCode).toBe(415)
    for (const answer of answers) {
      expect(answer.statusCode, answer.body).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode, answer.body).not.toBe(406)
      expect(answer.statusCode, answer.body).toBeLessThan(500)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.body).not.toMatch(/node_modules|at \w+ \(|select /)
    }
  })
})

test('an empty parameter asks for nothing, and null in a body stays null', async () => {
  const bdc = await logIn(api, 'bdc')
  expect((await bdc.get('/api/letters?q=&box=&status=&from=&to=&limit=5&cursor=')).statusCode).toBe(200)
  const { id } = (await register(bdc, { writtenOn: '2026-02-27' })).json()
  const change = { payload: { writtenOn: null, subject: null }, headers: { 'if-match': '"1"' } }
  expect((await bdc.send('PUT', `/api/letters/${id}`, change)).json().code).toBe('INVALID_REQUEST')
  const cleared = { payload: { writtenOn: null }, headers: { 'if-match': '"1"' } }
  expect((await bdc.send('PUT', `/api/letters/${id}`, cleared)).json()).toMatchObject({ writtenOn: null, version: 2 })
})

test('the log repeats no parameter of a statement that failed', async () => {
  const error = await api.deps.db.execute(sql`select ${'Mme Besson, 12 rue des Lilas'}::integer`).then(
    () => new Error('expected a failure'),
    (caught: Error) => caught,
  )
  expect(error.message).toContain('Besson')
  const line = withoutContent(error)
  expect(JSON.stringify(line)).not.toContain('Besson')
  expect(line.code).toBe('22P02')
  expect(line.stack).toContain('platform.test.ts')
})

describe('for watchers', () => {
  test('the process lives; without Temporal it is not ready', async () => {
    expect((await api.app.inject({ url: '/health/live' })).statusCode).toBe(200)
    const ready = await api.app.inject({ url: '/health/ready' })
    expect(ready.statusCode).toBe(503)
    expect(ready.json()).toEqual({ status: 'unavailable', database: true, temporal: false })
  })

  test('R4 metrics count letters in circuits only, for this machine or with the token', async () => {
    const [bdc, dircab] = await Promise.all([logIn(api, 'bdc'), logIn(api, 'dircab')])
    await register(bdc, { box: 'DEP' })
    await register(dircab, { confidentiality: 'political' })
    const here = await api.app.inject({ url: '/metrics', remoteAddress: '127.0.0.1' })
    expect(here.body).toContain('bannette_letters_in_circuits{status="in-circuit"} 1')
    expect(here.body).not.toContain('status="registered"')
    // Nor can they be had by subtraction: what touches letters is timed together, reads and refusals included.
    const timed = here.body.split('\n').filter((line) => line.startsWith('http_request_duration_seconds_count'))
    expect(timed.join('\n')).toContain('route="/api/session"')
    expect(timed.join('\n')).not.toMatch(/route="\/api\/(letters|hand-overs|documents|quarantine|public|promises)/)
    expect(timed.filter((line) => line.includes('route="letters"'))).toHaveLength(1)
    const asked = (headers: Record<string, string>, remoteAddress: string) =>
      api.app.inject({ url: '/metrics', headers, remoteAddress })
    expect((await asked({}, '10.1.2.3')).statusCode).toBe(404)
    expect((await asked({ 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1')).statusCode).toBe(404)
    expect((await asked({ authorization: 'Bearer wrong' }, '10.1.2.3')).statusCode).toBe(404)
    expect((await asked({ authorization: 'Bearer a token for the watcher' }, '10.1.2.3')).statusCode).toBe(200)
  })
})

describe('limits', () => {
  test('downloads are counted apart, and who asks too much is told when to come back', async () => {
    const bdc = await logIn(api, 'bdc2')
    const { id } = (await register(bdc)).json()
    const [document] = (await bdc.get(`/api/letters/${id}`)).json().documents
    const download = () => bdc.get(`/api/documents/${document.id}/content`)
    expect((await Promise.all([download(), download(), download()])).map(({ statusCode }) => statusCode)).toEqual([
      200, 200, 200,
    ])
    const fourth = await download()
    expect(fourth.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 })
    expect(Number(fourth.headers['retry-after'])).toBeGreaterThan(0)
    expect((await bdc.get('/api/me')).statusCode).toBe(200)
  })
})
