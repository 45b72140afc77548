import fc from 'fast-check'
import {
  and,
  boundary,
  bpmn,
  end,
  loop,
  multi,
  or,
  pass,
  repeated,
  sequence,
  start,
  trigger,
  user,
  xor,
} from './bpmn.ts'

/** A well-formed circuit: every fork has its join, so every run of it must end. */
export type Block =
  | { kind: 'task' | 'pass' | 'timed' | 'many' | 'serial' | 'loop' }
  | { kind: 'seq' | 'xor' | 'and' | 'or'; parts: Block[] }
  | { kind: 'sub'; parts: Block[] }

/** The variables that drawn conditions ask for. */
export const vars = fc.record({ b0: fc.boolean(), b1: fc.boolean() })

export const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom('task', 'pass', 'timed', 'many', 'serial', 'loop') }),
    fc.record({
      kind: fc.constantFrom('seq', 'xor', 'and', 'or'),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('sub' as const), parts: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
  ) as fc.Arbitrary<Block>,
})).block

type Drawn = { xml: string; flows: string[]; first: string; last: string }

/** The block as a BPMN file. Conditions read the variables `b0`, `b1`… */
export function drawBlock(root: Block): string {
  const counter = { next: 0 }
  const inner = draw(root, counter)
  return bpmn(start() + inner.xml + end('end'), [`start -> ${inner.first}`, ...inner.flows, `${inner.last} -> end`])
}

function draw(one: Block, counter: { next: number }): Drawn {
  const id = `n${counter.next++}`
  if ('parts' in one) {
    if (one.kind === 'sub') return drawSub(id, one.parts, counter)
    const parts = one.parts.map((part) => draw(part, counter))
    return one.kind === 'seq' ? drawSequence(parts) : drawFork(one.kind, id, parts)
  }
  const single = (xml: string): Drawn => ({ xml, flows: [], first: id, last: id })
  if (one.kind === 'pass') return single(pass(id))
  if (one.kind === 'many') return single(repeated(id, multi('2')))
  if (one.kind === 'serial') return single(repeated(id, multi('2', { sequential: true })))
  if (one.kind === 'loop') return single(repeated(id, loop({ maximum: 2 })))
  if (one.kind === 'timed') return drawTimed(id)
  return single(user(id))
}

function drawTimed(id: string): Drawn {
  const xml = user(id) + boundary(`${id}t`, id, trigger.timer('P1D')) + xor(`${id}j`)
  return { xml, flows: [`${id} -> ${id}j`, `${id}t -> ${id}j`], first: id, last: `${id}j` }
}

function drawSequence(parts: Drawn[]): Drawn {
  const links = parts.slice(1).map((part, index) => `${parts[index]?.last} -> ${part.first}`)
  return {
    xml: parts.map(({ xml }) => xml).join(''),
    flows: [...parts.flatMap(({ flows }) => flows), ...links],
    first: parts[0]?.first ?? '',
    last: parts.at(-1)?.last ?? '',
  }
}

function drawFork(kind: 'xor' | 'and' | 'or', id: string, parts: Drawn[]): Drawn {
  const gateway = { xor, and, or }[kind]
  const conditional = (index: number) => (kind === 'and' || index === parts.length - 1 ? '' : ` if b${index}`)
  const otherwise = kind === 'and' ? undefined : `${id}-${parts.at(-1)?.first}`
  return {
    xml: gateway(id, otherwise) + parts.map(({ xml }) => xml).join('') + gateway(`${id}j`),
    flows: [
      ...parts.map(({ first }, index) => `${id} -> ${first}${conditional(index)}`),
      ...parts.flatMap(({ flows }) => flows),
      ...parts.map(({ last }) => `${last} -> ${id}j`),
    ],
    first: id,
    last: `${id}j`,
  }
}

function drawSub(id: string, blocks: Block[], counter: { next: number }): Drawn {
  const parts = blocks.map((part) => draw(part, counter))
  const flows = parts.flatMap((part) => [`${id}s -> ${part.first}`, ...part.flows])
  const xml = `<subProcess id="${id}">${start(`${id}s`)}${parts.map((part) => part.xml).join('')}${sequence(flows)}</subProcess>`
  return { xml, flows: [], first: id, last: id }
}

/** Any graph at all, sound or not: it may be refused, deadlock or run in circles, but never in silence. */
export const graph: fc.Arbitrary<string> = fc
  .record({
    kinds: fc.array(fc.constantFrom('user', 'pass', 'xor', 'and', 'or', 'end', 'timed'), {
      minLength: 2,
      maxLength: 9,
    }),
    links: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3)), { minLength: 2, maxLength: 16 }),
  })
  .map(({ kinds, links }) => drawGraph(kinds, links))

function drawGraph(kinds: string[], links: [number, number, number][]): string {
  const elements = kinds.map((kind, index) => drawNode(kind, `n${index}`))
  const flows = links.map(([from, to, choice]) => {
    const source = from % kinds.length
    const conditional = choice > 1 && (kinds[source] === 'xor' || kinds[source] === 'or' || kinds[source] === 'user')
    return `n${source} -> n${to % kinds.length}${conditional ? ` if b${choice - 2}` : ''}`
  })
  return bpmn(start() + elements.join(''), ['start -> n0', ...flows.filter((flow) => !leavesEnd(flow, kinds))])
}

const leavesEnd = (flow: string, kinds: string[]): boolean => kinds[Number(/^n(\d)/.exec(flow)?.[1])] === 'end'

function drawNode(kind: string, id: string): string {
  if (kind === 'user') return user(id)
  if (kind === 'pass') return pass(id)
  if (kind === 'end') return end(id)
  if (kind === 'timed') return user(id) + boundary(`${id}t`, id, trigger.timer('P1D'), false)
  return { xor, and, or }[kind as 'xor' | 'and' | 'or'](id)
}
