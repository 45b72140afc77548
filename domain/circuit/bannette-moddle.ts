/**
 * The extension elements of a circuit: namespace `urn:bannette:bpmn:1`, prefix `bannette`.
 * Used by the compiler and, for editing, by the circuit editor; documented in `circuits/README.md`.
 */
const bannetteNamespace = 'urn:bannette:bpmn:1'

const text = (name: string) => ({ name, isAttr: true, type: 'String' })
const flag = (name: string) => ({ name, isAttr: true, type: 'Boolean' })
const list = (name: string, type: string) => ({ name, type, isMany: true })

export const bannetteModdle = {
  name: 'Bannette',
  prefix: 'bannette',
  uri: bannetteNamespace,
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Task',
      superClass: ['Element'],
      properties: [text('kind'), text('role'), text('user'), text('unit'), text('due'), list('outcomes', 'Outcome')],
    },
    { name: 'Outcome', superClass: ['Element'], properties: [text('id'), text('label'), flag('needsComment')] },
    { name: 'Service', superClass: ['Element'], properties: [text('activity'), list('parameters', 'Parameter')] },
    { name: 'Parameter', superClass: ['Element'], properties: [text('name'), text('value')] },
    {
      name: 'Lane',
      superClass: ['Element'],
      properties: [text('role'), text('user'), text('unit')],
    },
    { name: 'Variable', superClass: ['Element'], properties: [text('name'), text('label')] },
    { name: 'WorkingTime', extends: ['bpmn:TimerEventDefinition'], properties: [flag('workingDays')] },
    {
      name: 'Collection',
      extends: ['bpmn:MultiInstanceLoopCharacteristics'],
      properties: [text('collection'), text('element')],
    },
  ],
}
