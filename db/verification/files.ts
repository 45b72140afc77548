import { hashesOnRecord, referredFiles } from './referred-files.ts'
import type { Breach, Invariant } from './types.ts'

const orphanAfterMs = 24 * 3_600_000

/** I8: what is referred to is there, byte for byte. */
export const filesWhole: Invariant = {
  id: 'I8',
  name: 'files-whole',
  meaning: 'Every file that is referred to is in the store with its hash; none older than a day belongs to nothing.',
  async breaches({ db, files, quick }) {
    if (!files) return []
    const referred = await referredFiles(db)
    const breaches: Breach[] = []
    const held = new Map<string, number>()
    for await (const { sha256, ageMs } of files.list()) held.set(sha256, ageMs)
    for (const [sha256, by] of referred) {
      const state = quick ? (held.has(sha256) ? 'whole' : 'missing') : await files.stateOf(sha256)
      if (state === 'missing') breaches.push({ what: by, wrong: `its file ${sha256.slice(0, 12)} is missing` })
      if (state === 'altered') breaches.push({ what: by, wrong: `its file ${sha256.slice(0, 12)} was altered` })
    }
    const onRecord = await hashesOnRecord(db)
    for (const [sha256, ageMs] of held) {
      if (!referred.has(sha256) && !onRecord.has(sha256) && ageMs > orphanAfterMs)
        breaches.push({ what: sha256, wrong: 'belongs to nothing' })
    }
    return breaches
  },
}
