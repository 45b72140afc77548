/** Short circuits for tests: the elements inside the process, without the diagram. */
export const bpmn = (elements: string, before = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bannette="urn:bannette:bpmn:1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:test">
${before}
<bpmn:process id="circuit" isExecutable="true">${elements}</bpmn:process>
</bpmn:definitions>`

type TaskOptions = {
  kind?: string
  role?: string
  outcomes?: readonly string[]
  comment?: readonly string[]
  due?: string
}

export function userTask(
  id: string,
  { kind = 'treat', role = 'box', outcomes = ['done'], comment = [], due }: TaskOptions = {},
) {
  const ends = outcomes.map(
    (one) => `<bannette:outcome id="${one}" label="${one}" needsComment="${comment.includes(one)}" />`,
  )
  const when = due ? ` due="${due}"` : ''
  return `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements>
    <bannette:task kind="${kind}" role="${role}"${when}>${ends.join('')}</bannette:task>
  </bpmn:extensionElements></bpmn:userTask>`
}

export const serviceTask = (id: string, activity = 'notify'): string =>
  `<bpmn:serviceTask id="${id}" name="${id}"><bpmn:extensionElements>
    <bannette:service activity="${activity}" />
  </bpmn:extensionElements></bpmn:serviceTask>`

export const flow = (from: string, to: string, condition?: string): string => {
  const inside = condition
    ? `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`
    : ''
  return `<bpmn:sequenceFlow id="${from}-to-${to}" sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`
}

/** Start, the given tasks one after the other, end. */
export function inARow(ids: readonly string[], elements: string): string {
  const chain = ['start', ...ids, 'end']
  const flows = chain.slice(1).map((to, index) => flow(chain[index] ?? '', to))
  return bpmn(`<bpmn:startEvent id="start" />${elements}<bpmn:endEvent id="end" />${flows.join('')}`)
}

/** `count` human steps one after the other: `step1`, `step2`… */
export function humanSteps(count: number, options: TaskOptions = {}): string {
  const ids = Array.from({ length: count }, (_, index) => `step${index + 1}`)
  return inARow(ids, ids.map((id) => userTask(id, options)).join(''))
}

/** A machine works first, then a person. */
export const withService = bpmn(
  `<bpmn:startEvent id="start" />${serviceTask('inform')}${userTask('after')}<bpmn:endEvent id="end" />
  ${flow('start', 'inform')}${flow('inform', 'after')}${flow('after', 'end')}`,
)
