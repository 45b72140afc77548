import { setTimeout as wait } from 'node:timers/promises'

type Action = { does: 'crash' | 'throw' | 'hang' | 'delay'; ms: number; hits: ReadonlySet<number> | null }

/**
 * Places where tests break a process: `FAILPOINTS=project:after-commit=crash@2,stamp=delay:500`. `@2` means at the second
 * time only, `@1+3` at the first and third. Without the variable nothing here does anything.
 */
const actions = parse(process.env.FAILPOINTS ?? '')
const passed = new Map<string, number>()

/** Passes a named place. @throws {Error} or worse, when a test asked for it */
export async function failpoint(name: string): Promise<void> {
  const action = actions.get(name)
  if (!action) return
  const hit = (passed.get(name) ?? 0) + 1
  passed.set(name, hit)
  if (action.hits && !action.hits.has(hit)) return
  if (action.does === 'crash') process.kill(process.pid, 'SIGKILL')
  if (action.does === 'throw') throw new Error(`failpoint ${name}`)
  await (action.does === 'delay' ? wait(action.ms) : new Promise(() => {}))
}

function parse(text: string): Map<string, Action> {
  const entries = text.split(',').filter((entry) => entry.includes('='))
  return new Map(entries.map((entry) => parseOne(entry.trim())))
}

function parseOne(entry: string): [string, Action] {
  const [, name, does, ms, hits] = /^([\w:-]+)=(crash|throw|hang|delay)(?::(\d+))?(?:@([\d+]+))?$/.exec(entry) ?? []
  if (!name || !does) throw new Error(`FAILPOINTS: ${entry} is not understood`)
  const times = hits ? new Set(hits.split('+').map(Number)) : null
  return [name, { does: does as Action['does'], ms: Number(ms ?? 0), hits: times }]
}
