/** Small BPMN files for tests: the elements are given as XML, flows as `a -> b` or `a -> b if condition`. */
export function bpmn(elements: string, flows: string[] = [], roots = ''): string {
  return definitions(`<process id="p" isExecutable="true">${elements}${sequence(flows)}</process>`, roots)
}

export const definitions = (processes: string, roots = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bannette="urn:bannette:bpmn:1" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="t">
${roots}${processes}</definitions>`

/** Flows from the first element to the last, one after the other. */
export const line = (...ids: string[]): string[] => ids.slice(1).map((id, index) => `${ids[index]} -> ${id}`)

/** Flow ids are `a-b`, or `a-b-2` for a second flow between the same two. */
export function sequence(flows: string[]): string {
  const used = new Map<string, number>()
  return flows.map((flow) => sequenceFlow(flow, used)).join('')
}

function sequenceFlow(flow: string, used: Map<string, number>): string {
  const [, from, to, condition] = /^(\S+) -> (\S+)(?: if (.*))?$/.exec(flow) ?? []
  const pair = `${from}-${to}`
  const count = (used.get(pair) ?? 0) + 1
  used.set(pair, count)
  const id = count > 1 ? `${pair}-${count}` : pair
  const body = condition
    ? `<conditionExpression xsi:type="tFormalExpression">${escaped(condition)}</conditionExpression>`
    : ''
  return `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${body}</sequenceFlow>`
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

export const user = (...ids: string[]): string => ids.map((id) => `<userTask id="${id}" />`).join('')
export const pass = (...ids: string[]): string => ids.map((id) => `<task id="${id}" />`).join('')
export const start = (id = 'start'): string => `<startEvent id="${id}" />`
export const end = (...ids: string[]): string => ids.map((id) => `<endEvent id="${id}" />`).join('')
export const terminate = (id: string): string => `<endEvent id="${id}"><terminateEventDefinition /></endEvent>`

const gateway = (type: string) => (id: string, otherwise?: string) =>
  `<${type} id="${id}"${otherwise ? ` default="${otherwise}"` : ''} />`
export const xor = gateway('exclusiveGateway')
export const and = gateway('parallelGateway')
export const or = gateway('inclusiveGateway')
export const eventGateway = gateway('eventBasedGateway')

/** Trigger definitions; messages, errors and escalations are declared by `names`. */
export const trigger = {
  timer: (value: string) => `<timerEventDefinition><timeDuration>${value}</timeDuration></timerEventDefinition>`,
  cycle: (value: string) => `<timerEventDefinition><timeCycle>${value}</timeCycle></timerEventDefinition>`,
  date: (value: string) => `<timerEventDefinition><timeDate>${value}</timeDate></timerEventDefinition>`,
  message: (name: string) => `<messageEventDefinition messageRef="m-${name}" />`,
  error: (code?: string) => `<errorEventDefinition${code ? ` errorRef="e-${code}"` : ''} />`,
  escalation: (code?: string) => `<escalationEventDefinition${code ? ` escalationRef="s-${code}"` : ''} />`,
}

export const names = {
  messages: (...all: string[]) => all.map((name) => `<message id="m-${name}" name="${name}" />`).join(''),
  errors: (...all: string[]) => all.map((code) => `<error id="e-${code}" errorCode="${code}" />`).join(''),
  escalations: (...all: string[]) =>
    all.map((code) => `<escalation id="s-${code}" escalationCode="${code}" />`).join(''),
}

export const catching = (id: string, on: string): string =>
  `<intermediateCatchEvent id="${id}">${on}</intermediateCatchEvent>`
export const throwing = (id: string, on: string): string =>
  `<intermediateThrowEvent id="${id}">${on}</intermediateThrowEvent>`
export const ending = (id: string, on: string): string => `<endEvent id="${id}">${on}</endEvent>`
export const boundary = (id: string, host: string, on: string, interrupting = true): string =>
  `<boundaryEvent id="${id}" attachedToRef="${host}" cancelActivity="${interrupting}">${on}</boundaryEvent>`

export const sub = (id: string, elements: string, flows: string[], loop = ''): string =>
  `<subProcess id="${id}">${loop}${elements}${sequence(flows)}</subProcess>`

/** An event sub-process whose start event is `${id}-start`. */
export const handler = (id: string, on: string, interrupting: boolean, elements: string, flows: string[]): string =>
  `<subProcess id="${id}" triggeredByEvent="true"><startEvent id="${id}-start" isInterrupting="${interrupting}">${on}</startEvent>${elements}${sequence(flows)}</subProcess>`

export function multi(count: string, options: { sequential?: boolean; until?: string } = {}): string {
  const until = options.until ? `<completionCondition>${escaped(options.until)}</completionCondition>` : ''
  return `<multiInstanceLoopCharacteristics isSequential="${options.sequential ?? false}"><loopCardinality>${count}</loopCardinality>${until}</multiInstanceLoopCharacteristics>`
}

export const each = (collection: string, element: string, sequential = false): string =>
  `<multiInstanceLoopCharacteristics isSequential="${sequential}" bannette:collection="${collection}" bannette:element="${element}" />`

export function loop(options: { condition?: string; before?: boolean; maximum?: number }): string {
  const maximum = options.maximum === undefined ? '' : ` loopMaximum="${options.maximum}"`
  const condition = options.condition ? `<loopCondition>${escaped(options.condition)}</loopCondition>` : ''
  return `<standardLoopCharacteristics testBefore="${options.before ?? false}"${maximum}>${condition}</standardLoopCharacteristics>`
}

export const repeated = (id: string, characteristics: string): string =>
  `<userTask id="${id}">${characteristics}</userTask>`

/** What an element says in the town's own words. */
export const ext = (inside: string): string => `<extensionElements>${inside}</extensionElements>`
/** A circuit of one element `x`. */
export const work = (element: string): string => bpmn(start() + element, line('start', 'x'))
/** A circuit that waits at `c`. */
export const timed = (definition: string): string => bpmn(start() + catching('c', definition), line('start', 'c'))
