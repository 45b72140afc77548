import { changes } from './fr/changes.ts'
import { circuits } from './fr/circuits.ts'
import { common, errors, vocabulary } from './fr/common.ts'
import { conflict, delegations, presence } from './fr/delegations.ts'
import { register, registry, tracking } from './fr/desk.ts'
import { editor, templates } from './fr/editor.ts'
import { frame, help, login } from './fr/frame.ts'
import { feedback, guide, interventions, tour } from './fr/help.ts'
import { inbox } from './fr/inbox.ts'
import { letter } from './fr/letter.ts'
import { confirmations, mailboxes, organisation, townSettings } from './fr/organisation.ts'
import { outbox, settings, viewer } from './fr/town.ts'

/** Every sentence that users read. Narrow spaces are set when a sentence is shown (`typography.ts`). */
export const fr = {
  common,
  errors,
  vocabulary,
  frame,
  login,
  help,
  guide,
  interventions,
  feedback,
  tour,
  inbox,
  letter,
  editor,
  delegations,
  presence,
  conflict,
  templates,
  register,
  registry,
  tracking,
  settings,
  townSettings,
  organisation,
  confirmations,
  mailboxes,
  changes,
  circuits,
  outbox,
  viewer,
}

/** The other languages hold the same keys: the type says so. */
export type Catalogue = typeof fr
