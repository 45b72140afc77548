import { circuitVersion } from '../../db/circuits/plans.ts'
import { type Mapping, migrate } from '../../domain/circuit/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Given } from '../operations/arguments.ts'
import { asOperator } from '../operations/desk.ts'
import { readNamedJson } from '../operations/files.ts'
import { engineOf } from '../operations/preview.ts'
import { defineBatch } from '../operations/verb.ts'

export const { summary, help, run } = defineBatch(
  {
    name: 'migrate',
    summary: 'takes letters under way to another version of their circuit',
    help: `Tasks, timers, instances and counters keep their places; nothing is moved when anything has no place.
--mapping names a JSON file {"old element": "new element"} for elements whose id has changed.
npm run ops -- migrate --circuit direction --version 3 --to 4 --dry-run`,
    changes: true,
    check: (given) => void (versionOf(given) && mappingOf(given)),
    options: {
      to: { type: 'string', value: 'N', help: 'the version to go to' },
      mapping: { type: 'string', value: 'FILE', help: 'element ids that have changed' },
    },
  },
  async (desk, given, { letterId, circuit: key }) => {
    const { dryRun, reason } = given
    const [version, mapping] = [versionOf(given), mappingOf(given)]
    const target = await circuitVersion(desk.db, key, version)
    if (!target) throw new DomainError('UNKNOWN_VERSION', `circuit ${key} has no version ${version}`)
    const live = await desk.circuits.live(letterId)
    const what = `${key} version ${live.circuit.version} to ${version}`
    if (live.circuit.planHash === target.ref.planHash) return [{ what, outcome: 'nothing' }]
    const { plan, state } = await engineOf(desk, live)
    const result = migrate(plan, state, target.plan, mapping)
    if (!result.ok) {
      const [first] = result.refusals
      return [{ what, outcome: 'failed', code: first?.code ?? 'CANNOT_MIGRATE', details: result.refusals }]
    }
    if (dryRun) return [{ what, outcome: 'would', details: result.report }]
    const act = { name: 'migrate' as const, circuit: target.ref, mapping }
    const answer = await desk.circuits.act(letterId, act, await asOperator(desk, reason))
    return [{ what, outcome: answer.state === 'applied' ? 'done' : 'accepted', details: result.report }]
  },
)

function versionOf({ value }: Given): number {
  const version = Number(value('to'))
  if (!Number.isInteger(version) || version < 1) throw new Error('expected --to VERSION')
  return version
}

function mappingOf({ value }: Given): Mapping {
  const file = value('mapping')
  if (file === null) return {}
  const mapping = readNamedJson(file)
  const isMapping =
    typeof mapping === 'object' && mapping !== null && Object.values(mapping).every((id) => typeof id === 'string')
  if (!isMapping) throw new Error(`${file}: expected {"old element": "new element"}`)
  return mapping as Mapping
}
