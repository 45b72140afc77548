import { recordOperation } from '../../db/people/operator.ts'
import { hashesOnRecord, referredFiles } from '../../db/verification/referred-files.ts'
import { type DocumentStore, openStore } from '../../documents/store.ts'
import { storeFolder } from '../folders.ts'
import type { Given } from '../operations/arguments.ts'
import { type Desk, signedReason } from '../operations/desk.ts'
import { print } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

const dayMs = 86_400_000
const usualDays = 30

/** `kept`: a row came to name it, or somebody stored it again, while the command ran. */
type Swept = { sha256: string; days: number; outcome: 'would' | 'done' | 'kept' }

export const { summary, help, run } = defineVerb(
  {
    name: 'sweep-store',
    summary: 'takes files out of the document store that no row and no line of the record names',
    help: `Such files stay when a registration was broken off after its bytes were stored. Only those older than --days go; their
hashes are kept in the audit log. After a restored backup they may be all that is left of a lost letter: sweep only when
npm run ops -- verify finds no workflow without a letter.`,
    takes: 'none',
    changes: true,
    asksTemporal: () => false,
    options: { days: { type: 'string', value: 'N', help: `older than so many days (${usualDays}); at least 1` } },
  },
  async (desk, given) => {
    const days = daysOf(given)
    const store = await openStore(storeFolder(desk.config.home))
    const found = await orphans(desk, store, days)
    const files = given.dryRun || found.length === 0 ? found : await sweep(desk, store, { found, days, given })
    const done = files.filter(({ outcome }) => outcome === 'done').length
    if (given.json) print({ files, done })
    else {
      const lines = files.map(({ sha256, days: age, outcome }) => `${sha256}  ${outcome}  ${age} days old\n`)
      process.stdout.write(`${lines.join('')}${files.length} in all, ${done} taken out\n`)
    }
    return 0
  },
)

function daysOf(given: Given): number {
  const days = Number(given.value('days') ?? usualDays)
  if (!(days >= 1)) throw new Error('expected --days N, at least 1')
  return days
}

async function orphans({ db }: Desk, store: DocumentStore, days: number): Promise<Swept[]> {
  const named = await namedFiles({ db })
  const found: Swept[] = []
  for await (const sha256 of store.list()) {
    if (named(sha256)) continue
    const age = (Date.now() - (await store.storedAt(sha256)).getTime()) / dayMs
    if (age > days) found.push({ sha256, days: Math.floor(age), outcome: 'would' })
  }
  return found
}

async function namedFiles({ db }: Pick<Desk, 'db'>): Promise<(sha256: string) => boolean> {
  const [referred, onRecord] = await Promise.all([referredFiles(db), hashesOnRecord(db)])
  return (sha256) => referred.has(sha256) || onRecord.has(sha256)
}

async function sweep(
  desk: Desk,
  store: DocumentStore,
  { found, days, given }: { found: readonly Swept[]; days: number; given: Given },
): Promise<Swept[]> {
  const reason = signedReason(given.reason, desk.by)
  // Before anything is gone: a command that is interrupted leaves no file missing without a word.
  const files = found.map(({ sha256 }) => sha256)
  await recordOperation(desk.db, { actorId: await desk.operator(), verb: 'sweep-store', reason, files })
  const named = await namedFiles(desk)
  const swept: Swept[] = []
  for (const file of found) {
    const gone = !named(file.sha256) && (await store.remove(file.sha256, days * dayMs))
    swept.push({ ...file, outcome: gone ? 'done' : 'kept' })
  }
  return swept
}
