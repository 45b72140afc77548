/** A parsed BPMN element, as far as the compiler reads it. Properties are those of the BPMN 2.0.2 metamodel. */
export type Element = {
  $type: string
  $attrs?: Record<string, string>
  $parent?: Element
  id?: string
  name?: string
  body?: string
  language?: string
  get?: (property: string) => unknown
  extensionElements?: { values?: Element[] }
  [property: string]: unknown
}

export const children = (element: Element | undefined, property: string): Element[] => {
  const value = element?.[property]
  return Array.isArray(value) ? (value as Element[]) : []
}

export const child = (element: Element | undefined, property: string): Element | undefined => {
  const value = element?.[property]
  return typeof value === 'object' && value !== null ? (value as Element) : undefined
}

export const textOf = (element: Element | undefined, property: string): string | undefined => {
  const value = element?.[property]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Attributes of the `bannette:` namespace read by their local name. */
export const bannetteAttribute = (element: Element, name: string): unknown =>
  element[name] ?? element.get?.(`bannette:${name}`)

export const extensions = (element: Element, type: string): Element[] =>
  (element.extensionElements?.values ?? []).filter((one) => one.$type === type)

/** The next element up that has an id, for a finding about something that has none. */
export function idOf(element: Element | undefined): string {
  let one = element
  while (one && typeof one.id !== 'string') one = one.$parent
  return one?.id ?? ''
}

/** Elements of a process that carry no execution meaning of their own. */
export const passive = new Set([
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
  'bpmn:SequenceFlow',
])

/** Whether the element can hold a token, supported or not; data, flows, lanes and artifacts cannot. */
export const isFlowNode = ({ $type }: Element): boolean =>
  /(?:Task|Event|Gateway|SubProcess|CallActivity|Transaction)$/.test($type)

/** The circuit that a call activity names: its own attribute, or the extension that another vendor uses instead. */
export function calledKey(element: Element): string | undefined {
  if (element.$type !== 'bpmn:CallActivity') return undefined
  const foreign = foreignExtension(element, 'calledElement')
  return textOf(element, 'calledElement') ?? textOf(foreign, 'processId')
}

/** An extension element of another vendor by its local name, whatever the prefix. */
export const foreignExtension = (element: Element, name: string): Element | undefined =>
  (element.extensionElements?.values ?? []).find(({ $type }) => isForeign($type) && $type.endsWith(`:${name}`))

/** An attribute of another vendor by its local name, whatever the prefix. */
export function foreignAttribute(element: Element, name: string): string | undefined {
  const entries = Object.entries(element.$attrs ?? {})
  return entries.find(([key]) => isForeign(key) && key.endsWith(`:${name}`))?.[1]
}

const isForeign = (name: string): boolean => !name.startsWith('bannette:') && !name.startsWith('bpmn:')
