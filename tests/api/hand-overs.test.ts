import { afterAll, beforeAll, expect, test } from 'vitest'
import { aScan, type Caller, formPayload, logIn, register, startApi, type TestApi } from './support.ts'

let api: TestApi
let bdc: Caller
let adDep: Caller
let dircab: Caller

beforeAll(async () => {
  api = await startApi()
  ;[bdc, adDep, dircab] = (await Promise.all(['bdc', 'ad.dep', 'dircab'].map((login) => logIn(api, login)))) as [
    Caller,
    Caller,
    Caller,
  ]
})
afterAll(() => api.close())

async function handOver(caller: Caller, handOver: object, withFile = true) {
  const form = new FormData()
  if (withFile) form.append('file', await aScan(), 'pli.pdf')
  form.set('handOver', JSON.stringify(handOver))
  return caller.send('POST', '/api/hand-overs', await formPayload(form))
}

const listed = async (caller: Caller) => (await caller.get('/api/hand-overs')).json().items

test('R2 a direction hands its scan to the mail office and sees what became of it', async () => {
  const { id } = (await handOver(adDep, { to: 'BDC', note: 'Reçu au guichet' })).json()
  expect(await listed(bdc)).toMatchObject([{ id, from: { code: 'DEP' }, received: true, status: 'waiting' }])
  expect((await bdc.get(`/api/hand-overs/${id}/content`)).body).toContain('%PDF-')
  const registered = await register(bdc, { handOver: id, box: 'DEP' }, { files: [] })
  expect(registered.statusCode).toBe(201)
  expect(await listed(adDep)).toMatchObject([{ id, status: 'registered', letter: { id: registered.json().id } }])
  const again = await register(bdc, { handOver: id }, { files: [] })
  expect(again.json().code).toBe('HAND_OVER_DONE')
})

test('R2 another direction knows nothing of it', async () => {
  const { id } = (await handOver(adDep, { to: 'BDC' })).json()
  const stranger = await logIn(api, 'ad.dcv')
  expect(await listed(stranger)).toEqual([])
  expect((await stranger.get(`/api/hand-overs/${id}/content`)).statusCode).toBe(404)
})

test('R4 a mail officer who opened a political letter hands it to the CAB and keeps no sight of it', async () => {
  const { id } = (await handOver(bdc, { to: 'CAB' })).json()
  expect(JSON.stringify(await listed(bdc))).not.toContain(id)
  expect((await bdc.get(`/api/hand-overs/${id}`)).statusCode).toBe(404)
  expect(await listed(dircab)).toMatchObject([{ id, from: null, by: null, received: true }])
  const registered = await register(dircab, { handOver: id, confidentiality: 'political' }, { files: [] })
  expect(registered.statusCode).toBe(201)
})

test('R4 a scan that waits with the mail office goes on to the CAB and leaves its list; the giver cannot tell', async () => {
  const { id } = (await handOver(adDep, { to: 'BDC' })).json()
  const onward = await handOver(bdc, { to: 'CAB', handOver: id }, false)
  expect(onward.statusCode).toBe(201)
  const waiting = (await listed(bdc)).filter(({ status }: { status: string }) => status === 'waiting')
  expect(waiting.map((item: { id: string }) => item.id)).not.toContain(id)
  expect((await listed(adDep)).find((item: { id: string }) => item.id === id)).toMatchObject({ status: 'waiting' })
})

test('R2 an elected official hands nothing over here', async () => {
  const elu = await logIn(api, 'elu.voirie')
  expect((await handOver(elu, { to: 'BDC' })).statusCode).toBe(403)
})

test('R3 the CAB’s secretariat integrates what was handed to the CAB', async () => {
  const { id } = (await handOver(adDep, { to: 'CAB' })).json()
  const secab = await logIn(api, 'secab')
  expect(await listed(secab)).toContainEqual(expect.objectContaining({ id, received: true }))
  const registered = await register(secab, { handOver: id, confidentiality: 'political' }, { files: [] })
  expect(registered.statusCode).toBe(201)
})

test('R4 whoever handed a scan to the CAB is not told that it became a political letter', async () => {
  const { id } = (await handOver(adDep, { to: 'CAB' })).json()
  const before = (await adDep.get(`/api/hand-overs/${id}`)).body
  await register(dircab, { handOver: id, confidentiality: 'political' }, { files: [] })
  expect((await adDep.get(`/api/hand-overs/${id}`)).body).toBe(before)
})
