import { expect, test } from 'vitest'
import { waitingSentence } from '../../api/circuits/waiting-sentence.ts'
import type { Explanation, Waiting } from '../../workflows/messages.ts'

const names = {
  unit: (code: string): string => `Service ${code}`,
  person: () => null,
  element: (id: string) => (id === 'long' ? 'x'.repeat(120) : id),
}
const task = (element: string): Waiting => ({
  kind: 'task',
  element,
  until: null,
  detail: { key: element, unit: 'Voirie', user: null, assignee: null },
})
const incident: Waiting = { kind: 'incident', element: 'Envoyer', until: null, detail: { id: 'i', code: 'X' } }
const said = (...waiting: Waiting[]) => {
  const explanation: Explanation = { letterId: 'l', stage: '', waiting }
  const state = { status: 'running' as const, tasks: [], incidents: [] }
  return waitingSentence(explanation, state, names, new Date()).sentence
}
const first = 'Le courrier attend la bannette « Service Voirie » pour « Répondre ».'

test.each([
  [[], first],
  [[task('Contribuer')], `${first} Il attend aussi la bannette « Service Voirie » pour « Contribuer ».`],
  [[incident], `${first} Il est aussi arrêté à l’étape « Envoyer ».`],
  [
    [task('Contribuer'), incident],
    `${first} Il attend aussi la bannette « Service Voirie » pour « Contribuer » ; un autre motif le retient encore.`,
  ],
  [
    [task('Contribuer'), incident, task('Viser')],
    `${first} Il attend aussi la bannette « Service Voirie » pour « Contribuer » ; 2 autres motifs le retiennent encore.`,
  ],
  [[task('long')], `${first} Un autre motif le retient encore.`],
  [[task('long'), incident], `${first} 2 autres motifs le retiennent encore.`],
])(
  'what a letter waits for is said with its second reason where that is short, and the others counted',
  (others, told) => {
    expect(said(task('Répondre'), ...others)).toBe(told)
  },
)
