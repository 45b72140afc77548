import type { Client, WorkflowExecutionDescription } from '@temporalio/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { temporalClient } from '../support/temporal.ts'
import { letterIn, readLetter } from './letters.ts'
import { waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

/** Words that stand in the registry of these letters and must stand nowhere in Temporal. */
const personal = { subject: 'Zibeline sur le trottoir', sender: { name: 'Ursule Quatrefages' } }

let hall: TownHall
let console: Client
beforeAll(async () => {
  hall = await openTownHall()
  console = await temporalClient()
})
afterAll(async () => {
  await console?.connection.close()
  await hall?.close()
})

test('an operator finds an ordinary letter in the Temporal console by its chrono, with its step and due date', async () => {
  const { id, chrono } = await underWay({})
  const shown = await waitFor('the letter in the list, with its step', async () => {
    const listed = await found(chrono, id)
    return listed?.searchAttributes.Stage ? listed : null
  })
  expect(shown.workflowId).toBe(letterWorkflowId(id))
  expect(shown.searchAttributes.CircuitKey).toEqual(['direction'])
  expect(shown.searchAttributes.Stage).toEqual(['acknowledge, treat'])
  expect(shown.searchAttributes.OpenGroups).toEqual(['DEP'])
  expect(shown.searchAttributes.NextDueAt?.[0]).toBeInstanceOf(Date)
})

test('R4 the console shows neither number nor unit of a confidential letter', async () => {
  const { id, chrono } = await underWay({ confidentiality: 'confidential' })
  const { searchAttributes } = await waitFor('its step', async () => {
    const shown = await described(id)
    return shown.searchAttributes.Stage ? shown : null
  })
  expect(searchAttributes.Stage).toEqual(['acknowledge, treat'])
  expect(searchAttributes.Chrono).toBeUndefined()
  expect(searchAttributes.OpenGroups).toBeUndefined()
  expect(await found(chrono, id)).toBeNull()
})

test('R4 when the secrecy of a letter is raised, its number and its units leave the console', async () => {
  const { id } = await underWay({})
  await waitFor('its number', async () => (await described(id)).searchAttributes.Chrono ?? null)
  const bdc = await hall.as('bdc')
  const { headers } = await bdc.get(`/api/letters/${id}`)
  const raised = { confidentiality: 'confidential' }
  expect(
    (await bdc.send('PUT', `/api/letters/${id}`, raised, { 'if-match': headers.get('etag') ?? '' })).status,
  ).toBeLessThan(300)
  const { searchAttributes } = await waitFor('the number to leave', async () => {
    const shown = await described(id)
    return isEmpty(shown.searchAttributes.Chrono) ? shown : null
  })
  expect(isEmpty(searchAttributes.OpenGroups)).toBe(true)
})

test('nothing personal stands in the history of a letter, in its attributes or in its summaries', async () => {
  const { id } = await underWay({})
  const adDep = await hall.as('ad.dep')
  const question = 'Ursule Quatrefages a-t-elle raison, pour la zibeline ?'
  await adDep.send('POST', `/api/letters/${id}/contributions`, { to: 'agent.voirie', question })
  await (await hall.as('agent.voirie')).task(id, 'contribute')
  const text = await waitFor('the question in the history', async () => {
    const history = await console.workflow.getHandle(letterWorkflowId(id)).fetchHistory()
    const told = textsOf(history) + JSON.stringify((await described(id)).searchAttributes)
    return told.includes('contribute') ? told : null
  })
  for (const word of ['zibeline', 'quatrefages', 'ursule']) expect(text.toLowerCase()).not.toContain(word)
})

async function underWay(fields: { confidentiality?: 'confidential' }): Promise<{ id: string; chrono: string }> {
  const id = await letterIn(await hall.as('bdc'), { ...personal, ...fields })
  const adDep = await hall.as('ad.dep')
  await adDep.task(id, 'treat')
  return { id, chrono: (await readLetter(adDep, id)).chrono ?? '' }
}

const described = (id: string): Promise<WorkflowExecutionDescription> =>
  console.workflow.getHandle(letterWorkflowId(id)).describe()

/** Temporal keeps a null in the place of a value that was taken back. */
const isEmpty = (values: readonly unknown[] | undefined): boolean => (values ?? []).every((value) => value === null)

/** As the console's list finds it; the list follows a moment later. */
async function found(chrono: string, id: string) {
  for await (const shown of console.workflow.list({ query: `Chrono = '${chrono}'` })) {
    if (shown.workflowId === letterWorkflowId(id)) return shown
  }
  return null
}

/** Every text and every byte of a history, read as Temporal keeps it. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  if (value instanceof Uint8Array) return `${Buffer.from(value).toString('utf8')}\n`
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(textsOf).join('')
}
