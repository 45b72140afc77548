import { fulfilRequest } from '../../db/people/accounts.ts'
import { endRequest } from '../../db/people/requests.ts'
import type { ConfirmationEffect } from '../confirmations/effect.ts'
import { sendDueLinks } from './sending.ts'

/** R21: what waited for a confirmation takes effect with the last one, or never. */
export const accountEffect: ConfirmationEffect = {
  confirmed: (tx, id) => fulfilRequest(tx, id, new Date()),
  refused: async (tx, id) => void (await endRequest(tx, id, 'refused')),
  // A message that does not leave now is the clock's.
  afterwards: (deps) => sendDueLinks(deps, () => {}),
}
