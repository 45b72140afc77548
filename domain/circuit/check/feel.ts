import { evaluate, parseExpression } from 'feelin'
import type { FindingCode } from '../findings.ts'

export type FeelProblem = { code: FindingCode; message: string }
export type ParsedFeel = { problems: FeelProblem[]; variables: string[] }

/** The syntax tree as far as the checks walk it. */
type TreeNode = { name: string; from: number; to: number; parent: TreeNode | null; nextSibling: TreeNode | null }
type Cursor = { name: string; from: number; to: number; type: { isError: boolean }; node: TreeNode }

/** Functions whose answer changes from one moment to the next: a replay would decide otherwise. */
const clocks = new Set(['now', 'today', 'random number'])
/** Longest range an expression may run through. */
const maxRange = 1000

/** Parses FEEL and says which variables it needs. Only what always ends and always answers the same is accepted. */
export function parseFeel(expression: string): ParsedFeel {
  const problems: FeelProblem[] = []
  const used = new Set<string>()
  const bound = new Set<string>()
  if (expression.trim() === '') problems.push(invalid('nothing to evaluate'))
  parseExpression(expression, {}, undefined).iterate({
    enter(cursor: Cursor) {
      const text = expression.slice(cursor.from, cursor.to)
      problems.push(...judge(cursor, text))
      if (cursor.name === 'VariableName' && !isCall(cursor.node)) used.add(text)
      if (cursor.name === 'Name' || cursor.name === 'Key') bound.add(text)
    },
  })
  const implicit = ['item', 'partial', '?']
  return {
    problems: problems.slice(0, 1),
    variables: [...used].filter((name) => !bound.has(name) && !implicit.includes(name)),
  }
}

function judge({ name, type, node }: Cursor, text: string): FeelProblem[] {
  if (type.isError) return [invalid('this is not FEEL')]
  if (name === 'SimplePositiveUnaryTest' && node.parent?.name === 'Comparison')
    return [invalid('FEEL compares with a single =')]
  if (name === 'VariableName' && isCall(node) && clocks.has(text)) return [notTotal(`${text}() depends on the clock`)]
  if (name === 'VariableName' && isCall(node) && !isFunction(text)) return [invalid(`FEEL has no function ${text}`)]
  if (name === 'PathExpression' && isCall(node)) return [invalid(`${text} is no function of FEEL`)]
  if (name === 'StringLiteral' && isZoned(node, text)) return [notTotal('time zones depend on the machine')]
  if (name === 'FunctionDefinition') return [notTotal('functions may not be defined here')]
  if (name === 'IterationContext' && text.includes('..') && !isShortRange(text)) {
    return [notTotal(`a range must have numbers as bounds and at most ${maxRange} steps`)]
  }
  return []
}

const isCall = (node: TreeNode): boolean => node.parent?.name === 'FunctionInvocation' && node.parent.from === node.from

/** Whether the name is a function of the language itself: variables are data, none of them can be called. */
const isFunction = (name: string): boolean => typeof evaluate(name, {}).value === 'function'

/** `@Europe/Paris` inside a date or time. */
function isZoned(node: TreeNode, text: string): boolean {
  if (!/@[A-Za-z]+(\/\w+)*"$/.test(text)) return false
  for (let up = node.parent; up; up = up.parent) if (up.name === 'DateTimeLiteral') return true
  return false
}

function isShortRange(text: string): boolean {
  const bounds = /^\s*(-?\d+)\s*\.\.\s*(-?\d+)\s*$/.exec(text)
  return bounds !== null && Math.abs(Number(bounds[2]) - Number(bounds[1])) < maxRange
}

const invalid = (message: string): FeelProblem => ({ code: 'EXPRESSION_INVALID', message })
const notTotal = (message: string): FeelProblem => ({ code: 'EXPRESSION_NOT_TOTAL', message })
