import { changes } from './en/changes.ts'
import { circuits } from './en/circuits.ts'
import { citizens, elected, promises, requests } from './en/citizens.ts'
import { common, errors, vocabulary } from './en/common.ts'
import { conflict, delegations, presence } from './en/delegations.ts'
import { register, registry, tracking } from './en/desk.ts'
import { editor, templates } from './en/editor.ts'
import { feedback } from './en/feedback.ts'
import { frame, help, login } from './en/frame.ts'
import { guide, interventions } from './en/help.ts'
import { inbox } from './en/inbox.ts'
import { intakeErrors, publicSite, quarantine } from './en/intake.ts'
import { letter } from './en/letter.ts'
import { confirmations, mailboxes, organisation, townSettings } from './en/organisation.ts'
import { passages } from './en/passages.ts'
import { supervision } from './en/supervision.ts'
import { tour } from './en/tour.ts'
import { outbox, settings, viewer } from './en/town.ts'
import { account, accountErrors, invitation, users } from './en/users.ts'
import type { Catalogue } from './fr.ts'

/** The same in English, complete. */
export const en: Catalogue = {
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
