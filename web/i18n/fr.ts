import { changes } from './fr/changes.ts'
import { circuits } from './fr/circuits.ts'
import { citizens, elected, promises, requests } from './fr/citizens.ts'
import { common, errors, vocabulary } from './fr/common.ts'
import { conflict, delegations, presence } from './fr/delegations.ts'
import { register, registry, tracking } from './fr/desk.ts'
import { editor, templates } from './fr/editor.ts'
import { feedback } from './fr/feedback.ts'
import { frame, help, login } from './fr/frame.ts'
import { guide, interventions } from './fr/help.ts'
import { inbox } from './fr/inbox.ts'
import { intakeErrors, publicSite, quarantine } from './fr/intake.ts'
import { letter } from './fr/letter.ts'
import { confirmations, mailboxes, organisation, townSettings } from './fr/organisation.ts'
import { passages } from './fr/passages.ts'
import { supervision } from './fr/supervision.ts'
import { tour } from './fr/tour.ts'
import { outbox, settings, viewer } from './fr/town.ts'
import { account, accountErrors, invitation, users } from './fr/users.ts'

/** Every sentence that users read. Narrow spaces are set when a sentence is shown (`typography.ts`). */
export const fr = {
  common,
  errors: { ...errors, ...accountErrors, ...intakeErrors },
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
  passages,
  editor,
  delegations,
  presence,
  conflict,
  templates,
  register,
  registry,
  tracking,
  supervision,
  settings,
  townSettings,
  organisation,
  confirmations,
  mailboxes,
  changes,
  circuits,
  citizens,
  elected,
  requests,
  promises,
  outbox,
  publicSite,
  quarantine,
  viewer,
  users,
  account,
  invitation,
}

/** The other languages hold the same keys: the type says so. */
export type Catalogue = typeof fr
