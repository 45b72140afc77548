import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frenchTemplates } from '../../db/templates/french.ts'
import { seedTemplates } from '../../db/templates/seed.ts'
import { parseEditorDoc } from '../../documents/editor/parse.ts'
import { fieldsOf } from '../../documents/merge-fields.ts'
import { type Caller, logIn, startApi, type TestApi } from '../api/support.ts'

let api: TestApi
let adDep: Caller
let adDg: Caller
beforeAll(async () => {
  api = await startApi()
  await seedTemplates(api.deps.db)
  adDep = await logIn(api, 'ad.dep')
  adDg = await logIn(api, 'ad.dg')
})
afterAll(() => api.close())

const ofDep = {
  name: 'Nid-de-poule',
  kind: 'reply',
  unit: 'DEP',
  text: 'Madame, Monsieur,\n\nLa chaussée sera reprise.',
}
const generic = { name: 'Message de service', kind: 'reply', unit: null, text: 'Madame, Monsieur,' }

const write = (who: Caller, payload: object) => who.send('POST', '/api/templates', { payload })
const namesFor = async (who: Caller): Promise<string[]> =>
  (await who.get('/api/templates?kind=reply'))
    .json<{ items: { name: string }[] }>()
    .items.map(({ name }: { name: string }) => name)

describe('templates', () => {
  test('R18 the shipped templates use only merge fields that the typesetter knows', () => {
    for (const { content } of frenchTemplates) expect(() => fieldsOf(parseEditorDoc(content))).not.toThrow()
  })

  test('R18 an assistant writes a template of her direction; her direction and its services use it, others do not see it', async () => {
    const added = await write(adDep, ofDep)
    expect(added.statusCode).toBe(201)
    expect(await namesFor(adDep)).toContain('Nid-de-poule')
    expect(await namesFor(await logIn(api, 'agent.voirie'))).toContain('Nid-de-poule')
    const adDcv = await logIn(api, 'ad.dcv')
    expect(await namesFor(adDcv)).not.toContain('Nid-de-poule')
    expect((await adDcv.get(`/api/templates/${added.json().id}`)).statusCode).toBe(404)
  })

  test('R18 an assistant changes the templates of no other direction', async () => {
    const { id } = (await write(adDep, { ...ofDep, name: 'Éclairage' })).json()
    const stranger = await logIn(api, 'ad.dcv')
    const headers = { 'if-match': '"1"' }
    expect((await stranger.send('PUT', `/api/templates/${id}`, { payload: ofDep, headers })).statusCode).toBe(404)
    expect((await write(stranger, ofDep)).statusCode).toBe(403)
    expect((await stranger.send('DELETE', `/api/templates/${id}`)).statusCode).toBe(404)
  })

  test('R18 an agent uses the templates of the direction and changes none', async () => {
    const agent = await logIn(api, 'agent.voirie')
    expect((await write(agent, ofDep)).statusCode).toBe(403)
    expect((await write(agent, { ...ofDep, unit: 'VOIRIE' })).statusCode).toBe(403)
  })

  test('R18 an assistant uses the templates of the pole above her direction and changes none of them', async () => {
    expect((await write(adDep, { ...ofDep, unit: 'POLE-PLAROYE' })).statusCode).toBe(403)
  })

  test('R19 generic templates are changed by the assistants of the DG only, and used by everybody', async () => {
    expect((await write(adDep, generic)).statusCode).toBe(403)
    const added = await write(adDg, generic)
    expect(added.statusCode).toBe(201)
    expect(await namesFor(adDep)).toContain('Message de service')
    const headers = { 'if-match': '"1"' }
    const url = `/api/templates/${added.json().id}`
    expect((await adDep.send('PUT', url, { payload: generic, headers })).statusCode).toBe(403)
    expect((await adDep.send('DELETE', url)).statusCode).toBe(403)
    const changed = await adDg.send('PUT', url, { payload: { ...generic, name: 'Formule' }, headers })
    expect(changed.json()).toMatchObject({ name: 'Formule', version: 2 })
  })

  test('two assistants who change one template at once: the second is told, nothing is overwritten', async () => {
    const { id } = (await write(adDep, { ...ofDep, name: 'Propreté' })).json()
    const headers = { 'if-match': '"1"' }
    const change = (name: string) => adDep.send('PUT', `/api/templates/${id}`, { payload: { ...ofDep, name }, headers })
    expect((await change('Propreté urbaine')).statusCode).toBe(200)
    expect((await change('Déchets')).json().code).toBe('STALE_VERSION')
    expect((await adDep.get(`/api/templates/${id}`)).json().name).toBe('Propreté urbaine')
  })

  test('a template that could never be typeset is refused when it is written', async () => {
    const content = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'mergeField', attrs: { field: 'no.such' } }] }],
    }
    const { text: _, ...bare } = ofDep
    expect((await write(adDep, { ...bare, content })).json().code).toBe('UNKNOWN_MERGE_FIELD')
  })
})

describe('the graphic charter', () => {
  test('R18 everyone works under it, the assistants of the DG keep it', async () => {
    const before = (await adDep.get('/api/charter')).json()
    const charter = { ...before, town: 'Ville de Valmont-sur-Loire', primaryColour: '#12506b' }
    expect((await adDep.send('PUT', '/api/charter', { payload: charter })).statusCode).toBe(403)
    expect((await adDg.send('PUT', '/api/charter', { payload: charter })).statusCode).toBe(200)
    expect((await adDep.get('/api/charter')).json()).toEqual(charter)
  })
})
