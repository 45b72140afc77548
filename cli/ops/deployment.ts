import { parseArgs } from 'node:util'
import { deploymentState, isUnknown, makeCurrent, ramp } from '../../temporal/deployments.ts'
import { readConfig } from '../config.ts'
import { connectTemporal, temporalOf } from '../operations/places.ts'
import type { OpsVerb } from '../ops.ts'
import { readSecrets } from '../secrets.ts'

export const summary =
  'which build of the workers is current; --current BUILD makes one current, --ramp BUILD --percent N gives one a share; --json'

export const help = `npm run ops -- deployment [--current BUILD] [--ramp BUILD --percent N] [--json]

Without options: which builds of the workers are known, which one is current, which one is given a share.
The deployment is that of BANNETTE_DEPLOYMENT, bannette unless told otherwise.

  --current BUILD   every letter goes over to this build
  --ramp BUILD      a share of the letters goes over to it
  --percent N       how large a share, 0 to 100 (0)
  --json            prints one JSON document
`

/** The deployment is that of BANNETTE_DEPLOYMENT, `bannette` unless told otherwise. */
export const run: OpsVerb['run'] = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      current: { type: 'string' },
      ramp: { type: 'string' },
      percent: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  if (values.percent !== undefined && values.ramp === undefined) throw new Error('expected --ramp BUILD with --percent')
  const config = readConfig(process.env)
  temporalOf(config)
  const deploymentName = process.env.BANNETTE_DEPLOYMENT?.trim() || 'bannette'
  const client = await connectTemporal(config, readSecrets(process.env, config.home))
  try {
    if (values.current !== undefined)
      await known(values.current, (buildId) => makeCurrent(client, { deploymentName, buildId }))
    if (values.ramp !== undefined) {
      const percentage = percentageOf(values.percent ?? '0')
      await known(values.ramp, (buildId) => ramp(client, { deploymentName, buildId }, percentage))
    }
    const state = await deploymentState(client, deploymentName)
    if (values.json) process.stdout.write(`${JSON.stringify(state)}\n`)
    else console.table([{ ...state, builds: state.builds.join(', ') }])
    return 0
  } finally {
    await client.connection.close()
  }
}

async function known(buildId: string, work: (buildId: string) => Promise<void>): Promise<void> {
  await work(buildId).catch((error: unknown) => {
    if (!isUnknown(error)) throw error
    throw new Error(`no worker runs with BANNETTE_BUILD_ID=${buildId}: start one first`)
  })
}

function percentageOf(text: string): number {
  const percentage = Number(text)
  if (!/^\d{1,3}$/.test(text) || percentage > 100) throw new Error('expected --percent from 0 to 100')
  return percentage
}
