import type { ActName } from '../acts.ts'
import type { EvidenceKind } from './evidence-kinds.ts'

const byOutcome: Readonly<Record<string, EvidenceKind>> = {
  'qualify/done': 'qualified',
  'treat/submit': 'submitted',
  'treat/return': 'returned',
  'contribute/submit': 'contribution_given',
  'contribute/refuse': 'contribution_refused',
  'review/approve': 'reviewed',
  'review/return': 'returned',
  'visa/approve': 'visa_given',
  'visa/refuse': 'visa_refused',
  'visa/return': 'visa_refused',
  'sign/sign': 'signed',
  'sign/refuse': 'signature_refused',
  'sign-on-paper/done': 'signed_by_hand',
  'sign-on-paper/refuse': 'signature_refused',
}

const byAct: Readonly<Record<ActName, EvidenceKind>> = {
  complete: 'task_done',
  claim: 'claimed',
  release: 'released',
  assign: 'assigned',
  deliver: 'message_delivered',
  handOver: 'handed_over',
  retry: 'incident_resolved',
  skip: 'incident_resolved',
  move: 'moved',
  suspend: 'suspended',
  resume: 'resumed',
  migrate: 'migrated',
  skipStep: 'step_skipped',
  redoStep: 'step_redone',
  withdraw: 'contribution_withdrawn',
  addContributor: 'contribution_asked',
}

const byMessage: Readonly<Record<string, EvidenceKind>> = {
  contribution: 'contribution_asked',
  'visas-voided': 'visas_voided',
  'visa-asked': 'visa_asked',
}

/** Under which word a person's act goes on record (R13, R14). */
export function evidenceOfAct(
  act: { name: ActName; outcome: string | null; message: string | null },
  taskKind: string | null,
): EvidenceKind {
  if (act.name === 'complete') return byOutcome[`${taskKind}/${act.outcome}`] ?? 'task_done'
  if (act.name === 'deliver') return byMessage[act.message ?? ''] ?? 'message_delivered'
  if (act.name === 'addContributor' && taskKind === 'visa') return 'visa_asked'
  return byAct[act.name]
}
