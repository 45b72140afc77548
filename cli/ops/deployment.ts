import { parseArgs } from 'node:util'
import { connectClient } from '../../temporal/client.ts'
import { deploymentState, isUnknown, makeCurrent, ramp } from '../../temporal/deployments.ts'
import { readConfig } from '../config.ts'
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
      percent: { type: 'string', default: '0' },
      json: { type: 'boolean' },
    },
  })
  const { temporal, home } = readConfig(process.env)
  const { address, namespace } = temporal
  if (!address) throw new Error('expected TEMPORAL_ADDRESS, or an instance that runs on BANNETTE_HOME')
  const deploymentName = process.env.BANNETTE_DEPLOYMENT?.trim() || 'bannette'
  const client = await connectClient({ address, namespace }, readSecrets(process.env, home).payloadKeys)
  try {
    if (values.current !== undefined)
      await known(values.current, (buildId) => makeCurrent(client, { deploymentName, buildId }))
    if (values.ramp !== undefined) {
      const percentage = percentageOf(values.percent)
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
