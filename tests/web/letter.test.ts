import { expect, test } from 'vitest'
import type { HistoryItem, LetterDocument, LetterRow } from '../../web/api/types.ts'
import { nextDue } from '../../web/inbox/next-due.ts'
import { documentTabs } from '../../web/letter/document-tabs.ts'
import { lastRefusal } from '../../web/letter/last-refusal.ts'
import { byUrgency } from '../../web/tracking/by-urgency.ts'

const document = (id: string, role: LetterDocument['role'], version = 1): LetterDocument => ({
  id,
  role,
  version,
  name: `${id}.pdf`,
  mediaType: 'application/pdf',
  sha256: '0'.repeat(64),
  size: 1,
  pages: 1,
  addedAt: `2026-11-2${version}T10:00:00Z`,
  addedBy: null,
})

const row = (id: string, dueOn: string | null, late = false): LetterRow => ({
  id,
  dueOn,
  late,
  chrono: null,
  subject: id,
  sender: 'Mme Besson',
  channel: 'paper',
  confidentiality: 'normal',
  receivedOn: '2026-11-19',
  status: 'in-circuit',
  box: null,
  stage: null,
  hasIncident: false,
})

test('the letter that came in is the first page one sees, the newest reply the next', () => {
  const tabs = documentTabs([document('v1', 'reply', 1), document('v2', 'reply', 2), document('page', 'letter')])
  expect(tabs.map(({ id }) => id)).toEqual(['page', 'v2'])
})

test('attachments stand side by side, none hides another', () => {
  const tabs = documentTabs([
    document('a', 'attachment', 1),
    document('b', 'attachment', 2),
    document('page', 'letter'),
  ])
  expect(tabs.map(({ id }) => id)).toEqual(['page', 'a', 'b'])
})

test('R11 Suivi shows late letters first, then what is due soonest, then what has no date', () => {
  const rows = [
    row('undated', null),
    row('soon', '2026-11-25'),
    row('late', '2026-11-20', true),
    row('first', '2026-11-24'),
  ]
  expect(byUrgency(rows).map(({ id }) => id)).toEqual(['late', 'first', 'soon', 'undated'])
})

test('an empty inbox names the next due date, and a late one when there is no other', () => {
  expect(nextDue([row('late', '2026-11-20'), row('next', '2026-11-25')], '2026-11-23')?.id).toBe('next')
  expect(nextDue([row('late', '2026-11-20'), row('undated', null)], '2026-11-23')?.id).toBe('late')
  expect(nextDue([row('undated', null)], '2026-11-23')).toBeUndefined()
})

const happened = (kind: string, superseded = false): HistoryItem => ({
  kind,
  superseded,
  at: '2026-11-23T10:00:00Z',
  actor: null,
  onBehalfOf: null,
  text: kind,
})

test('R13 the author sees why the reply came back, until it is submitted again', () => {
  const refused = [happened('submitted'), happened('visa_refused'), happened('reply_saved')]
  expect(lastRefusal(refused)?.kind).toBe('visa_refused')
  expect(lastRefusal([...refused, happened('submitted')])).toBeUndefined()
  expect(lastRefusal([happened('submitted'), happened('signature_refused', true)])).toBeUndefined()
})
