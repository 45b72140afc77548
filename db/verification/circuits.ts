import { sql } from 'drizzle-orm'
import { hashOfState } from '../circuits/project.ts'
import { circuitStates } from '../schema/index.ts'
import { rowsThatDiffer } from './task-rows.ts'
import { type Breach, type Evidences, graceSeconds, type Invariant } from './types.ts'

/** I2: a letter in a circuit has its workflow, and no workflow runs without its letter. */
export const oneCircuit: Invariant = {
  id: 'I2',
  name: 'one-circuit',
  meaning:
    'Each letter in a circuit that is not closed has exactly one running workflow; none runs without its letter.',
  async breaches({ db, circuits }) {
    if (!circuits) return []
    const rows = await db.execute<{ id: string }>(sql`
      select l.id from letters l left join circuit_states s on s.letter_id = l.id
      where l.in_circuit and s.status is distinct from 'closed' and not exists (select 1 from outbox o
        where o.letter_id = l.id and o.kind in ('start-circuit', 'settle-closure') and o.done_at is null)`)
    const expected = new Set(rows.map(({ id }) => id))
    const running = await circuits.running()
    // An effect that the end of the circuit overtook is still being done; that it takes too long, I10 says.
    const ending = await db.execute<{ id: string }>(sql`
      select letter_id::text as id from outbox where kind = 'settle-closure' and done_at is null`)
    for (const { id } of ending) running.delete(id)
    const suspects = [...new Set([...expected, ...running])].filter((id) => expected.has(id) !== running.has(id))
    const breaches: Breach[] = []
    // The list follows a moment later than the workflows: only what a workflow itself confirms is a breach.
    for (const id of suspects) {
      if ((await circuits.runs(id)) === expected.has(id)) continue
      breaches.push({ what: id, wrong: expected.has(id) ? 'in a circuit, but no workflow runs' : await without(id) })
    }
    return breaches

    async function without(id: string): Promise<string> {
      const [letter] = await db.execute(sql`select 1 from letters where id::text = ${id}`)
      return letter ? 'its workflow runs, but it is closed or in no circuit' : 'a workflow runs without a letter'
    }
  },
}

/** I3: what people see is what the workflow says. */
export const oneTruth: Invariant = {
  id: 'I3',
  name: 'one-truth',
  meaning: 'The registry, the inbox and the projected state of a letter agree with each other and with its workflow.',
  async breaches(evidences) {
    const { db } = evidences
    const breaches = await db.execute<Breach>(sql`
      select l.id::text as what, 'the registry says ' || l.status || ', its circuit ' || s.status as wrong
        from letters l join circuit_states s on s.letter_id = l.id
        where (s.status = 'closed') <> (l.status = 'closed') or not l.in_circuit
      union all
      select l.id::text, 'the registry has it in another box than its circuit'
        from letters l join circuit_states s on s.letter_id = l.id join org_units u on u.id = l.box_unit_id
        where u.code is distinct from s.snapshot ->> 'box'`)
    const states = await db.select().from(circuitStates)
    for (const { letterId, stateHash, snapshot } of states) {
      if (hashOfState(snapshot) !== stateHash)
        breaches.push({ what: letterId, wrong: 'its projected state was altered' })
      else breaches.push(...(await rowsThatDiffer(db, snapshot)))
    }
    if (!evidences.quick) breaches.push(...(await fromWorkflows(evidences, states)))
    return breaches
  },
}

type State = Pick<typeof circuitStates.$inferSelect, 'letterId' | 'runId' | 'seq' | 'stateHash' | 'status'>

/** Asks each running workflow; a letter that moves while it is looked at is looked at again. */
async function fromWorkflows({ db, circuits }: Evidences, states: readonly State[]): Promise<Breach[]> {
  const breaches: Breach[] = []
  for (const state of states) {
    if (!circuits || state.status === 'closed') continue
    const truth = await circuits.stateOf(state.letterId)
    if (!truth) breaches.push({ what: state.letterId, wrong: 'its workflow does not answer' })
    else if (truth.runId !== state.runId || hashOfState(truth) !== state.stateHash) {
      if (!(await settles(state.letterId))) {
        breaches.push({ what: state.letterId, wrong: 'the projection is not what the workflow says' })
      }
    }
  }
  return breaches

  async function settles(letterId: string): Promise<boolean> {
    for (let second = 0; second < graceSeconds; second += 2) {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      const [now] = await db.select().from(circuitStates).where(sql`letter_id = ${letterId}`)
      const truth = await circuits?.stateOf(letterId)
      if (now?.status === 'closed') return true
      if (now && truth && truth.runId === now.runId && hashOfState(truth) === now.stateHash) return true
      if (now && truth && truth.runId === now.runId && truth.seq === now.seq) return false
    }
    return false
  }
}
