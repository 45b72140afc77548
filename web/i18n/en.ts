import { common, errors, vocabulary } from './en/common.ts'
import { register, registry, tracking } from './en/desk.ts'
import { editor, templates } from './en/editor.ts'
import { frame, help, login } from './en/frame.ts'
import { inbox } from './en/inbox.ts'
import { letter } from './en/letter.ts'
import { circuits, outbox, settings, viewer } from './en/town.ts'
import type { Catalogue } from './fr.ts'

/** The same in English, complete. */
export const en: Catalogue = {
  common,
  errors,
  vocabulary,
  frame,
  login,
  help,
  inbox,
  letter,
  editor,
  templates,
  register,
  registry,
  tracking,
  settings,
  circuits,
  outbox,
  viewer,
}
