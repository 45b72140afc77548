/**
 * Reads the conditions that other engines write (`${approved && amount > 100}`, `amount == 100`, `not done`) as FEEL.
 * Only what means the same in every one of these languages is read: names, paths, texts, numbers, comparison, and, or,
 * not, the four operations. A call, a method, an index, `?:` or anything else gives undefined.
 */
export function feelOf(text: string): string | undefined {
  const inner = /^[$#]\{([^{}]*)\}$/.exec(text.trim())?.[1] ?? text
  const tokens = tokensOf(inner)
  if (!tokens) return undefined
  const cursor: Cursor = { tokens, at: 0 }
  const feel = anyOf(cursor)
  return cursor.at === tokens.length ? feel : undefined
}

type Token = { kind: 'word' | 'number' | 'text' | 'sign'; value: string }
type Cursor = { tokens: Token[]; at: number }
type Reading = string | undefined

const token =
  /\s*(?:([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(\d+(?:\.\d+)?)|"([^"\\]*)"|'([^'\\]*)'|(&&|\|\||[=!<>]=|[<>=!()+*/-]))/y
const constants: Record<string, string> = {
  true: 'true',
  True: 'true',
  false: 'false',
  False: 'false',
  null: 'null',
  None: 'null',
  nrOfInstances: 'numberOfInstances',
  nrOfActiveInstances: 'numberOfActiveInstances',
  nrOfCompletedInstances: 'numberOfCompletedInstances',
}
const comparisons: Record<string, string> = {
  '==': '=',
  '=': '=',
  '!=': '!=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  eq: '=',
  ne: '!=',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
}
/** Words that are no names, here or in FEEL. */
const reserved = new Set(
  'and or not empty div mod instanceof in is if then else for some every return satisfies function between instance of'.split(
    ' ',
  ),
)

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  const source = text.trim()
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const match = token.exec(source)
    if (!match) return undefined
    const [, word, number, double, single, sign] = match
    if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else if (number !== undefined) tokens.push({ kind: 'number', value: number })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
    else tokens.push({ kind: 'text', value: double ?? single ?? '' })
  }
  return tokens
}

const anyOf = (cursor: Cursor): Reading => chain(cursor, allOf, { '||': 'or', or: 'or' })
const allOf = (cursor: Cursor): Reading => chain(cursor, negation, { '&&': 'and', and: 'and' })
const sum = (cursor: Cursor): Reading => chain(cursor, product, { '+': '+', '-': '-' })
const product = (cursor: Cursor): Reading => chain(cursor, unary, { '*': '*', '/': '/' })

/** `not a = b` denies the comparison, `!a = b` the name only. */
function negation(cursor: Cursor): Reading {
  if (!take(cursor, { not: 'not' })) return comparison(cursor)
  const denied = negation(cursor)
  return denied === undefined ? undefined : `not(${denied})`
}

function comparison(cursor: Cursor): Reading {
  const left = sum(cursor)
  const operator = take(cursor, comparisons)
  if (left === undefined || !operator) return left
  const right = sum(cursor)
  return right === undefined ? undefined : `${left} ${operator} ${right}`
}

function chain(cursor: Cursor, part: (cursor: Cursor) => Reading, operators: Record<string, string>): Reading {
  let read = part(cursor)
  for (let operator = take(cursor, operators); operator; operator = take(cursor, operators)) {
    const next = part(cursor)
    read = read === undefined || next === undefined ? undefined : `${read} ${operator} ${next}`
  }
  return read
}

function unary(cursor: Cursor): Reading {
  const sign = take(cursor, { '!': 'not', '-': '-' })
  if (!sign) return primary(cursor)
  const read = unary(cursor)
  if (read === undefined) return undefined
  return sign === 'not' ? `not(${read})` : `-${read}`
}

function primary(cursor: Cursor): Reading {
  if (take(cursor, { '(': '(' })) {
    const inner = anyOf(cursor)
    return take(cursor, { ')': ')' }) && inner !== undefined ? `(${inner})` : undefined
  }
  const next = cursor.tokens[cursor.at]
  if (!next || next.kind === 'sign') return undefined
  cursor.at += 1
  if (next.kind === 'text') return `"${next.value}"`
  if (next.kind === 'number') return next.value
  if (reserved.has(next.value)) return undefined
  return constants[next.value] ?? next.value
}

/** Takes the next token when it is one of the operators. */
function take(cursor: Cursor, operators: Record<string, string>): string | undefined {
  const next = cursor.tokens[cursor.at]
  if (!next || next.kind === 'text' || next.kind === 'number' || !Object.hasOwn(operators, next.value)) return undefined
  cursor.at += 1
  return operators[next.value]
}
