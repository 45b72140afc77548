import { inTransaction } from '../../db/client.ts'
import { putIntoQuarantine, type Quarantined, quarantineIn } from '../../db/intake/quarantine.ts'
import { findSent, letterOfReport, tellDelivery } from '../../db/intake/reports.ts'
import type { DeliveryReport } from '../../mail/report.ts'
import type { IntakeDeps, Taken } from './types.ts'

type Kept = Omit<Quarantined, 'code' | 'reason' | 'box' | 'letterId'>

/**
 * What a server says became of a message of ours goes to the letter that it is about; a report on nothing that we know is
 * set aside, and never becomes a letter. A reply that came back after its circuit's end waits for the box that answered:
 * somebody has to print it and post it.
 */
export async function takeReport({ db }: IntakeDeps, report: DeliveryReport, kept: Kept): Promise<Taken> {
  const sent = await findSent(db, report.messages)
  if (!sent) {
    await putIntoQuarantine(db, { ...kept, code: 'BOUNCE_UNKNOWN', reason: 'a report on no message of ours' })
    return { quarantined: 'BOUNCE_UNKNOWN' }
  }
  const { action, status } = report
  if (action === 'other') return { about: sent.letterId } // still on its way: nothing has become of it yet
  const bounced = action === 'failed'
  await inTransaction(db, async (tx) => {
    await tellDelivery(tx, sent, bounced ? 'bounced' : 'delivered', kept.at)
    const { box, inHand } = await letterOfReport(tx, sent)
    if (!bounced || inHand) return
    const reason = `the recipient's server refused it${status === null ? '' : ` (${status})`}`
    const code = sent.kind === 'dispatch' ? 'REPLY_BOUNCED' : 'ACKNOWLEDGEMENT_BOUNCED'
    await quarantineIn(tx, { ...kept, code, reason, letterId: sent.letterId, box })
  })
  return { about: sent.letterId }
}
