import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../../cli/paths.ts'
import { until } from '../../cli/processes/subprocess.ts'
import { allGone, type Run, run } from './fixtures/run.ts'

/** A clone with the real bootstrap, one command and no dependency: `npm ci` runs for real, without a network. */
let clone: string

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'bannette-clone-'))
  mkdirSync(join(clone, 'cli/processes'), { recursive: true })
  for (const file of ['bootstrap.mjs', 'install.mjs', 'processes/signals.mjs', 'processes/lock.mjs']) {
    cpSync(join(projectRoot, 'cli', file), join(clone, 'cli', file))
  }
  writeManifest({ preinstall: 'echo installed >> installs.log' })
  writeFileSync(join(clone, 'cli/work.ts'), workCommand)
})

afterEach(() => rmSync(clone, { recursive: true, force: true }))

describe('the command that every npm script runs', () => {
  test('installs what is missing, once, and passes arguments and the exit code on', async () => {
    const first = command('exit', '7')
    expect(await first.ended, first.errors()).toEqual({ code: 7, signal: null })
    expect((await command('exit', '0').ended).code).toBe(0)
    expect(installs()).toBe(1)
  })

  test('installs again when package-lock.json says something else', async () => {
    await command('exit', '0').ended
    writeManifest({ preinstall: 'echo installed >> installs.log' }, '2.0.0')
    rmSync(join(clone, 'node_modules/.package-lock.json'), { force: true })
    await command('exit', '0').ended
    expect(installs()).toBe(2)
  })

  test('two at once install once: the second waits', async () => {
    writeManifest({ preinstall: 'echo installed >> installs.log && sleep 1' })
    const both = [command('exit', '0'), command('exit', '0')]
    for (const { ended, errors } of both) expect(await ended, errors()).toEqual({ code: 0, signal: null })
    expect(installs()).toBe(1)
  })

  test('a repeated SIGTERM reaches the command once', async () => {
    const running = command('count')
    await running.line('working')
    for (let times = 0; times < 3; times += 1) running.process.kill('SIGTERM')
    const counted = await running.line('received ')
    expect(counted).toBe('received 1')
    expect((await running.ended).code).toBe(0)
  })

  test('when it is killed, the command hears of it and ends', async () => {
    const running = command('count')
    const pid = Number((await running.line('working')).split(' ')[1])
    running.process.kill('SIGKILL')
    await allGone([pid])
  })

  test('SIGTERM while npm installs ends npm and what npm started', async () => {
    writeManifest({ preinstall: 'echo $$ > install.pid && sleep 600' })
    const running = command('exit', '0')
    const pidFile = join(clone, 'install.pid')
    expect(await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n'), 30_000)).toBe(true)
    running.process.kill('SIGTERM')
    expect((await running.ended).code).toBe(143)
    await allGone([Number(readFileSync(pidFile, 'utf8'))])
    expect(running.errors()).toContain('stopped by SIGTERM')
  })

  test('an install that fails says so and does not start the command', async () => {
    writeManifest({ preinstall: 'exit 3' })
    const running = command('exit', '0')
    expect((await running.ended).code).toBe(1)
    expect(running.errors()).toContain('npm ci ended with')
  })

  test('a lock that a killed install left behind is taken over', async () => {
    mkdirSync(join(clone, '.bannette'))
    appendFileSync(join(clone, '.bannette/install.lock'), '[{"pid":1,"startedAt":"never"}]')
    expect((await command('exit', '0').ended).code).toBe(0)
  })

  test('an unknown command is refused with the names of those that exist', async () => {
    const running = run(process.execPath, ['cli/bootstrap.mjs', 'wrok'], {}, clone)
    expect((await running.ended).code).toBe(1)
    expect(running.errors()).toContain('work')
  })
})

/** Ends with the code it is told, or counts the stop signals that it hears until one second after the first. */
const workCommand = `
const [verb, code] = process.argv.slice(2)
if (verb === 'exit') process.exit(Number(code))
let received = 0
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => {
  received += 1
  if (received === 1) setTimeout(() => { console.log('received ' + received); process.exit(0) }, 1000)
})
setInterval(() => {}, 1000)
console.log('working ' + process.pid)
`

function command(...args: string[]): Run {
  return run(process.execPath, ['cli/bootstrap.mjs', 'work', ...args], {}, clone)
}

function writeManifest(scripts: Record<string, string>, version = '1.0.0'): void {
  const manifest = { name: 'clone', version, private: true, type: 'module', scripts }
  const lock = {
    name: 'clone',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'clone', version } },
  }
  writeFileSync(join(clone, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock))
}

function installs(): number {
  return readFileSync(join(clone, 'installs.log'), 'utf8').trim().split('\n').length
}
