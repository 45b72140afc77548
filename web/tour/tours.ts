import type { Me } from '../api/types.ts'

export const tourNames = ['mail-office', 'assistant', 'agent', 'visa', 'elected', 'it'] as const
export type TourName = (typeof tourNames)[number]

/** A step points at something that is on the screen at this address; its words are in the catalogue, under its name. */
export type Step = { name: StepName; at: string; target: string }
export type StepName =
  | 'inbox'
  | 'supervision'
  | 'register'
  | 'handOver'
  | 'registry'
  | 'tracking'
  | 'templates'
  | 'circuits'
  | 'signature'
  | 'requests'
  | 'messages'
  | 'toSign'
  | 'toVisa'
  | 'search'
  | 'copies'
  | 'help'
  | 'feedback'

const title = '#main h1'
const link = (to: string) => `nav ul a[href="${to}"]`
const search = '[aria-keyshortcuts="Control+K"]'

const inbox: Step = { name: 'inbox', at: '/a-faire', target: link('/a-faire') }
const find: Step = { name: 'search', at: '/a-faire', target: search }
const help: Step = { name: 'help', at: '/a-faire', target: '[data-tour="help"]' }
const requests: Step = { name: 'requests', at: '/demandes', target: title }
const feedback: Step = { name: 'feedback', at: '/idees', target: title }

/** R20: what each role needs on its first day, and nothing more. */
export const tours: Readonly<Record<TourName, readonly Step[]>> = {
  'mail-office': [
    inbox,
    { name: 'register', at: '/enregistrer', target: title },
    find,
    { name: 'circuits', at: '/circuits', target: title },
    { name: 'signature', at: '/reglages', target: title },
    requests,
  ],
  assistant: [
    inbox,
    { name: 'handOver', at: '/enregistrer', target: title },
    { name: 'supervision', at: '/suivi', target: title },
    { name: 'templates', at: '/modeles', target: title },
    find,
    help,
  ],
  agent: [inbox, { name: 'tracking', at: '/suivi', target: title }, find, help, feedback],
  visa: [{ ...inbox, name: 'toVisa' }, { name: 'registry', at: '/registre', target: title }, find, help, feedback],
  elected: [{ ...inbox, name: 'toSign' }, { name: 'copies', at: '/registre', target: title }, find, help],
  it: [requests, { name: 'messages', at: '/messages', target: title }, inbox, find, feedback],
}

/** The tour of the function that this person holds; null for who holds none. */
export function tourOf({ user }: Me): TourName | null {
  const held = user.positions.map((position) => position.function)
  const has = (...functions: string[]) => functions.some((one) => held.includes(one))
  if (has('elected-official')) return 'elected'
  if (has('mail-officer')) return 'mail-office'
  if (has('it-officer')) return 'it'
  if (has('director-general', 'cabinet-secretary')) return 'visa'
  if (user.positions.some(({ unit, function: one }) => one === 'director' && unit.code.startsWith('CAB'))) return 'visa'
  if (has('assistant', 'deputy-director-general')) return 'assistant'
  return held.length > 0 ? 'agent' : null
}
