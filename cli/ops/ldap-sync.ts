import { parseArgs } from 'node:util'
import { type Database, inTransaction, openDatabase } from '../../db/client.ts'
import { readChart } from '../../db/org/chart.ts'
import { applyStep, knownPeople, lockSync } from '../../db/people/directory-accounts.ts'
import { operatorAccount } from '../../db/people/operator.ts'
import { DomainError } from '../../domain/errors.ts'
import {
  closesTooMany,
  mayBeMapped,
  planSync,
  type SyncPlan,
  type SyncStep,
} from '../../domain/people/directory-sync.ts'
import { readConfig } from '../config.ts'
import { readDirectory } from '../ldap/read.ts'
import { type LdapSettings, readLdap } from '../ldap/settings.ts'
import { databaseOf } from '../operations/places.ts'
import { print } from '../operations/report.ts'
import type { OpsVerb } from '../ops.ts'

export const summary =
  'makes accounts follow the LDAP directory; --dry-run, --json, --login NAME (one person), --adopt (binds local accounts of the same login), --force (closes more than a fifth)'

export const help = `npm run ops -- ldap-sync [--dry-run] [--login NAME] [--adopt] [--force] [--json]

  --dry-run      shows what would be done, and changes nothing
  --login NAME   this person only; closes nobody's account
  --adopt        binds local accounts of the same login to the directory
  --force        closes more than a fifth of the accounts that follow the directory
  --json         prints one JSON document

Exit code: 0 when all is done, 1 when a step failed, 3 when too many accounts would be closed and nothing was done.
`

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  login: { type: 'string' },
  adopt: { type: 'boolean' },
  force: { type: 'boolean' },
} as const

type Done = SyncStep & { outcome: 'planned' | 'done' | 'failed'; code?: string }

/**
 * New people get accounts, without functions unless the mapping names one; who left is closed; local accounts stay as
 * they are (R21).
 * @returns 0 when all is done, 1 when a step failed, 3 when the brake held everything back
 */
export const run: OpsVerb['run'] = async (args) => {
  const { values } = parseArgs({ args, options })
  const config = readConfig(process.env)
  const settings = readLdap(process.env)
  const db = openDatabase(databaseOf(config), { max: 2, name: 'bannette-ops' })
  try {
    return await inTransaction(db, async (tx) => {
      // Held to the end; the steps commit one by one on connections of their own.
      await lockSync(tx)
      const plan = await planned(db, settings, values)
      const held = closesTooMany(plan) && values.force !== true
      const dry = held || values['dry-run'] === true
      // Where people log in by the town's service, nobody is invited to choose a password here.
      const steps = dry ? plan.steps.map(onlyPlanned) : await doAll(db, plan.steps, config.oidc === null)
      if (values.json === true) print({ held, steps: steps.map(shown), left: plan.left })
      else process.stdout.write(report(steps, plan, held))
      if (held) return 3
      return steps.some(({ outcome }) => outcome === 'failed') ? 1 : 0
    })
  } finally {
    await db.close()
  }
}

async function planned(
  db: Database,
  settings: LdapSettings,
  { login, adopt = false }: { login?: string | undefined; adopt?: boolean | undefined },
): Promise<SyncPlan> {
  await refuseMappedSecrets(db, settings)
  const people = await readDirectory(settings, login ?? null)
  const { positions } = settings
  return planSync(people, await knownPeople(db), { positions, adopt, complete: login === undefined })
}

async function refuseMappedSecrets(db: Database, { positions }: LdapSettings): Promise<void> {
  const chart = await readChart(db)
  for (const { unit, function: held } of positions) {
    const kind = chart.find(({ code }) => code === unit)?.kind
    if (!kind) throw new Error(`BANNETTE_LDAP_MAPPING names the unit ${unit}, which does not exist`)
    if (!mayBeMapped(kind, held))
      throw new Error(
        `BANNETTE_LDAP_MAPPING gives ${held} in ${unit}: such functions are given by people, not by the directory`,
      )
  }
}

async function doAll(db: Database, steps: readonly SyncStep[], invites: boolean): Promise<Done[]> {
  const by = await operatorAccount(db)
  const done: Done[] = []
  for (const step of steps) {
    try {
      await inTransaction(db, (tx) => applyStep(tx, step, { by, at: new Date() }, invites))
      done.push({ ...step, outcome: 'done' })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      done.push({ ...step, outcome: 'failed', code: error.code })
    }
  }
  return done
}

const onlyPlanned = (step: SyncStep): Done => ({ ...step, outcome: 'planned' })

const shown = ({ act, login, outcome, code }: Done) => ({ act, login, outcome, ...(code && { code }) })

function report(steps: readonly Done[], { left, managed }: SyncPlan, held: boolean): string {
  const lines = steps.map(({ act, login, outcome, code }) => `${login}  ${act}  ${outcome}${code ? ` ${code}` : ''}`)
  const alone = left.map(({ login, why }) => `${login || '(no login)'}  left alone  ${why}`)
  const closing = steps.filter(({ act }) => act === 'close').length
  const brake = held
    ? [`nothing was done: ${closing} of ${managed} accounts would be closed; --force if that is right`]
    : []
  return `${[...lines, ...alone, `${steps.length} changes, ${left.length} left alone`, ...brake].join('\n')}\n`
}
