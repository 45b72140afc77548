import { sql } from 'drizzle-orm'
import type { OrgChange } from '../../domain/org/changes.ts'
import type { ChangeEffects } from '../../domain/org/effects.ts'
import type { Judge } from '../../domain/org/guard.ts'
import type { Harm } from '../../domain/org/harm.ts'
import type { Database, Transaction } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { type Applied, applyChanges } from './apply.ts'
import { readChart } from './chart.ts'
import { type BrokenCircuit, brokenCircuits, harmOf, judgesFor } from './harm.ts'
import { compareWork, type LetterMoved, readWork } from './letters-moved.ts'
import type { Moment } from './moment.ts'
import { readMoment } from './moment.ts'
import type { PersonRef } from './people.ts'
import { compareSight, rememberTokens, type SightChange } from './sight.ts'

/** Everything that a reorganisation does, found out by doing it. */
export type Outcome = {
  units: ChangeEffects['units']
  letters: { total: number; tasks: number; items: LetterMoved[] }
  sight: SightChange[]
  harm: Harm
  orphans: PersonRef[]
  circuits: BrokenCircuit[]
  configuration: { kind: 'mailbox' | 'template' | 'form' | 'letter-type'; name: string; from: string; to: string }[]
  positions: (PersonRef & { function: string; from: string; to: string | null })[]
  judges: (Judge & { people: PersonRef[] })[]
}

/**
 * What would happen, and nothing happens: the changes are really done, in a transaction that is rolled back, so
 * that no second model can differ from what the real thing does.
 * @param reader whose sight decides which letters are named
 * @throws {DomainError} those of `applyChanges`
 */
export async function rehearse(db: Database, changes: readonly OrgChange[], reader: Reader): Promise<Outcome> {
  let outcome: Outcome | undefined
  const rolledBack = new Error('rehearsed')
  await db
    .transaction(async (tx) => {
      outcome = (await perform(tx, changes, reader)).outcome
      throw rolledBack
    })
    .catch((error) => {
      if (error !== rolledBack) throw error
    })
  if (!outcome) throw new Error('the rehearsal ended without an outcome')
  return outcome
}

/** Does it and says what it did; whether it stays is the caller's transaction's matter. */
export async function perform(
  tx: Transaction,
  changes: readonly OrgChange[],
  reader: Reader,
): Promise<Applied & { outcome: Outcome }> {
  await rememberTokens(tx, changes)
  const before = await readMoment(tx, await readChart(tx))
  const work = await readWork(tx, reader)
  const applied = await applyChanges(tx, changes)
  const after = await readMoment(tx, applied.after)
  const sight = await compareSight(tx, before, after, reader)
  const circuits = await brokenCircuits(tx, applied.before, applied.after)
  const harm = harmOf(before, after, circuits, sight)
  const outcome: Outcome = {
    units: applied.effects.units,
    letters: await compareWork(tx, work),
    sight,
    harm,
    orphans: after.members
      .filter(({ login }) => harm.orphans.includes(login))
      .map(({ login, name }) => ({ login, name })),
    circuits,
    configuration: await readConfiguration(tx, applied),
    positions: await readPositions(tx, applied),
    judges: judgesFor(before, after).map((judge) => ({ ...judge, people: holders(before, judge) })),
  }
  return { ...applied, outcome }
}

/** Who could say yes: asked before the change, which must not choose its own judges. */
function holders({ chart, holdings }: Moment, { unit, function: held }: Judge): PersonRef[] {
  const id = chart.find(({ code }) => code === unit)?.id
  return holdings
    .filter((one) => one.unitId === id && one.function === held)
    .map(({ login, name }) => ({ login, name }))
}

async function readConfiguration(tx: Transaction, { effects, after }: Applied): Promise<Outcome['configuration']> {
  const code = (id: number) => after.find((unit) => unit.id === id)?.code ?? ''
  const rows = JSON.stringify(effects.repointed)
  const named = await tx.execute<{
    kind: Outcome['configuration'][number]['kind']
    name: string
    from: number
    to: number
  }>(sql`
    with moved as (select * from jsonb_to_recordset(${rows}::text::jsonb) as r ("table" text, id text, "from" integer, "to" integer))
    select 'mailbox' as kind, m.address as name, moved."from", moved."to" from moved join mailboxes m on m.id::text = moved.id and moved."table" = 'mailboxes'
    union all select 'template', t.name, moved."from", moved."to" from moved join templates t on t.id::text = moved.id and moved."table" = 'templates'
    union all select 'form', f.title, moved."from", moved."to" from moved join web_forms f on f.code = moved.id and moved."table" = 'web_forms'
    union all select 'letter-type', l.name, moved."from", moved."to" from moved join letter_types l on l.code = moved.id and moved."table" = 'letter_types'
    order by 1, 2`)
  return [...named].map((row) => ({ ...row, from: code(row.from), to: code(row.to) }))
}

async function readPositions(tx: Transaction, { effects, after }: Applied): Promise<Outcome['positions']> {
  const code = (id: number) => after.find((unit) => unit.id === id)?.code ?? ''
  const ids = `{${effects.positions.map(({ ended }) => ended).join(',')}}`
  const rows = await tx.execute<PersonRef & { id: number; function: string }>(sql`
    select p.id, p.function, u.login, u.display_name as name from positions p join users u on u.id = p.user_id
    where p.id = any(${ids}::integer[]) order by u.display_name, p.id`)
  return [...rows].flatMap(({ id, ...person }) => {
    const moved = effects.positions.find(({ ended }) => ended === id)
    return moved ? [{ ...person, from: code(moved.from), to: moved.to === null ? null : code(moved.to) }] : []
  })
}
