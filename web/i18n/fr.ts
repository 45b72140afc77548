import { common, errors, vocabulary } from './fr/common.ts'
import { register, registry, tracking } from './fr/desk.ts'
import { editor, templates } from './fr/editor.ts'
import { frame, help, login } from './fr/frame.ts'
import { inbox } from './fr/inbox.ts'
import { letter } from './fr/letter.ts'
import { circuits, outbox, settings, viewer } from './fr/town.ts'

/** Every sentence that users read. Narrow spaces are set when a sentence is shown (`typography.ts`). */
export const fr = {
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

/** The other languages hold the same keys: the type says so. */
export type Catalogue = typeof fr
