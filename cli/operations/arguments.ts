import { parseArgs } from 'node:util'
import type { LetterSelection } from '../../db/circuits/operations.ts'

/** An option of one verb, beside the shared ones. */
export type Option = { type: 'string' | 'boolean'; help: string; value?: string }

export type VerbShape = {
  name: string
  /** One line for the list of verbs. */
  summary: string
  /** What a person must know before using it. */
  help: string
  /** `letters`: ids, chronos or a selection by query; `none`: no letter in particular. */
  takes: 'letters' | 'none'
  /** Changes something: then a reason is due, and `--dry-run` shows what would be done. */
  changes: boolean
  options?: Readonly<Record<string, Option>>
  /** Of the verb's own arguments. @throws {Error} naming what is wrong, before anything is looked at */
  check?: (given: Given) => void
  /** Whether it needs Temporal, which may be away; true unless said otherwise. */
  asksTemporal?: (given: Given) => boolean
}

export type Given = {
  selection: LetterSelection
  /** The selection names something: letters, a filter, or `--all`. */
  selects: boolean
  named: string[]
  json: boolean
  dryRun: boolean
  reason: string
  /** Letters begun per second, at most. */
  rate: number
  value(name: string): string | null
  has(name: string): boolean
}

const selecting: Readonly<Record<string, Option>> = {
  all: { type: 'boolean', help: 'every letter under way' },
  circuit: { type: 'string', value: 'KEY', help: 'letters in this circuit, such as direction' },
  version: { type: 'string', value: 'N', help: 'in this version of it' },
  stage: { type: 'string', value: 'TEXT', help: 'at this step: part of its name, or the id of the element' },
  incident: { type: 'string', value: 'CODE', help: 'with this incident or cause; "any" for all with an incident' },
  box: { type: 'string', value: 'UNIT', help: 'in this box (ordinary letters only)' },
  status: { type: 'string', value: 'running|suspended', help: 'in this state' },
  limit: { type: 'string', value: 'N', help: 'at most so many letters' },
}
const changing: Readonly<Record<string, Option>> = {
  reason: { type: 'string', value: 'TEXT', help: 'why; mandatory, on record and readable on the letter' },
  'dry-run': { type: 'boolean', help: 'shows what would be done, letter by letter, and changes nothing' },
  rate: { type: 'string', value: 'N', help: 'letters per second, at most (10)' },
}
const always: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'prints one JSON document' },
  help: { type: 'boolean', help: 'prints this text' },
}

/** @throws {Error} naming what is wrong with the arguments */
export function readArguments(shape: VerbShape, args: string[]): Given {
  const { values, positionals } = parseArgs({ args, options: optionsOf(shape), allowPositionals: true })
  const value = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
  const has = (name: string) => values[name] === true
  if (shape.takes === 'none' && positionals.length > 0) throw new Error(`unexpected: ${positionals.join(' ')}`)
  const reason = value('reason')?.trim() ?? ''
  if (shape.changes && reason === '' && !has('dry-run')) throw new Error('expected --reason TEXT (or --dry-run)')
  const selection = selectionOf(value, positionals)
  const selects =
    has('all') || positionals.length > 0 || Object.keys(selecting).some((name) => name !== 'limit' && values[name])
  const rate = positive('rate', value('rate')) ?? 10
  const said = { json: has('json'), dryRun: has('dry-run'), reason, rate, value, has }
  const given = { selection, selects, named: positionals, ...said }
  shape.check?.(given)
  return given
}

export function helpOf(shape: VerbShape): string {
  const lines = Object.entries(optionsOf(shape)).map(([name, { value, help }]) => {
    return `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(28)}${help}\n`
  })
  const letters = shape.takes === 'letters' ? ' [ID|CHRONO]…' : ''
  return `npm run ops -- ${shape.name}${letters} [OPTIONS]\n\n${shape.help.trim()}\n\n${lines.join('')}`
}

function optionsOf({ takes, changes, options }: VerbShape): Record<string, Option> {
  // A verb's own options come first, and say it their way where they bear a shared name.
  return { ...(takes === 'letters' && selecting), ...options, ...(changes && changing), ...options, ...always }
}

function selectionOf(value: Given['value'], letters: string[]): LetterSelection {
  const version = whole('version', value('version'))
  const limit = whole('limit', value('limit'))
  const status = value('status')
  if (status !== null && status !== 'running' && status !== 'suspended')
    throw new Error('expected --status running|suspended')
  const texts = (['circuit', 'stage', 'incident', 'box'] as const).flatMap((name) => {
    const text = value(name)
    return text === null ? [] : [[name, text]]
  })
  return {
    letters,
    ...Object.fromEntries(texts),
    ...(version !== null && { version }),
    ...(limit !== null && { limit }),
    ...(status !== null && { status }),
  }
}

function whole(name: string, text: string | null): number | null {
  if (text !== null && !/^[1-9]\d{0,8}$/.test(text))
    throw new Error(`--${name} ${text}: expected a whole number above 0`)
  return text === null ? null : Number(text)
}

function positive(name: string, text: string | null): number | null {
  if (text === null) return null
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} ${text}: expected a number above 0`)
  return number
}
