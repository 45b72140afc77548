import { BpmnModdle } from 'bpmn-moddle'
import { bannetteModdle } from '../bannette-moddle.ts'
import type { Finding, FindingCode } from '../findings.ts'
import { restoreTexts, unaccentIds } from './accents.ts'
import type { Profile, Unresolved } from './draft.ts'
import { type Element, idOf } from './element.ts'
import { resolveQualified } from './qualified.ts'

type Warning = { message: string; element?: Element; property?: string; value?: string }

/** References whose target decides what the circuit does. `loopDataInputRef` may name a variable instead. */
const binding = new Set(
  ['default', 'attachedToRef', 'messageRef', 'errorRef', 'escalationRef', 'signalRef'].map((name) => `bpmn:${name}`),
)

export type Parsed = { definitions?: Element; findings: Finding[]; unresolved: Unresolved[] }

/**
 * Reads a BPMN file. What belongs to other vendors is passed over; an unknown BPMN or `bannette:` element is an error.
 * Accented ids are read in profile `plain` only: the town's editor could not show them.
 */
export async function parseBpmn(source: string, profile: Profile = 'town'): Promise<Parsed> {
  const { xml, restore } = profile === 'plain' ? unaccentIds(source) : { xml: source, restore: same }
  try {
    const read = await new BpmnModdle({ bannette: bannetteModdle }).fromXML(xml)
    const definitions = read.rootElement as Element
    const ids = read.elementsById as Record<string, Element>
    const reports = (read.warnings as Warning[]).filter(
      (warning) => !isUnresolved(warning) || !resolveQualified(definitions, ids, warning),
    )
    if (xml !== source) restoreTexts(definitions, restore)
    const unresolved = reports.flatMap(toUnresolved).map((one) => ({ ...one, id: restore(one.id) }))
    const findings = reports.flatMap((warning) => toFinding(warning, xml)).map((one) => restoreFinding(one, restore))
    return { definitions, findings, unresolved }
  } catch (error) {
    const message = restore(firstLine(error instanceof Error ? error.message : String(error)))
    return { findings: [{ element: '', code: 'XML_INVALID', message, severity: 'error' }], unresolved: [] }
  }
}

const restoreFinding = (finding: Finding, restore: (text: string) => string): Finding => ({
  ...finding,
  element: restore(finding.element),
  message: restore(finding.message),
})

const same = (text: string): string => text

const isUnresolved = ({ message }: Warning): boolean => message.startsWith('unresolved reference')

function toUnresolved({ message, element, property, value }: Warning): Unresolved[] {
  if (!isUnresolved({ message }) || !element || !property || !value) return []
  return [{ element, property, id: value }]
}

function toFinding(warning: Warning, xml: string): Finding[] {
  const { message, element, property = '', value = '' } = warning
  if (isUnresolved(warning)) {
    if (!isBinding(element, property)) return []
    return error(idOf(element), 'UNRESOLVED_REFERENCE', `${property} names ${value}, which is not in the file`)
  }
  if (message.startsWith('unknown attribute')) {
    if (!property.startsWith('bannette:') && !element?.$type.startsWith('bannette:')) return []
    return error(idOf(element), 'UNKNOWN_EXTENSION', `Unknown attribute ${property}`)
  }
  // The text is read already, whatever its bytes were.
  if (message.startsWith('unsupported document encoding')) return []
  return unparsable(message, xml)
}

const idRule = 'letters without accents, digits, dots, dashes and underscores, no digit first'

/** Message flows, associations and participants may lead anywhere: they carry no execution meaning. */
function isBinding(element: Element | undefined, property: string): boolean {
  const isEnd = property === 'bpmn:sourceRef' || property === 'bpmn:targetRef'
  return isEnd ? element?.$type === 'bpmn:SequenceFlow' : binding.has(property)
}

function unparsable(message: string, xml: string): Finding[] {
  const nested = /nested error: (.*)/.exec(message)?.[1] ?? ''
  const element = elementAt(message, xml)
  if (nested.startsWith('duplicate ID')) {
    return error(/<(.*)>/.exec(nested)?.[1] ?? element, 'DUPLICATE_ID', 'Two elements have the same id')
  }
  const name = /<([^>]*)>/.exec(nested)?.[1] ?? nested
  if (nested.startsWith('illegal ID')) return error(name, 'MISSING_ID', `${name} cannot be an id: ${idRule}`)
  if (name.startsWith('bannette:')) return error(element, 'UNKNOWN_EXTENSION', `Unknown extension element ${name}`)
  if (isExtension(message, xml)) return []
  if (!name.includes(':') || /^bpmn2?:/.test(name)) return error(element, 'UNKNOWN_ELEMENT', `${name} is not BPMN`)
  return []
}

/** Some vendors forget the namespace of their extension elements; what stands there is no BPMN all the same. */
function isExtension(message: string, xml: string): boolean {
  const before = xml.slice(0, offsetOf(message, xml))
  const opened = [...before.matchAll(/<(?:\w+:)?extensionElements(?:\s[^>]*)?(?<!\/)>/g)].length
  return opened > [...before.matchAll(/<\/(?:\w+:)?extensionElements/g)].length
}

function offsetOf(message: string, xml: string): number {
  const line = Number(/line: (\d+)/.exec(message)?.[1] ?? 0)
  const column = Number(/column: (\d+)/.exec(message)?.[1] ?? 0)
  return xml
    .split('\n')
    .slice(0, line)
    .reduce((sum, one) => sum + one.length + 1, column)
}

/** The id of the tag where the parser stopped, or of the last one before it. */
function elementAt(message: string, xml: string): string {
  const start = offsetOf(message, xml)
  const end = xml.indexOf('>', start)
  const ids = [...xml.slice(0, end < 0 ? undefined : end + 1).matchAll(/\sid\s*=\s*["']([^"']*)["']/g)]
  return ids.at(-1)?.[1] ?? ''
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text

const error = (element: string, code: FindingCode, message: string): Finding[] => [
  { element, code, message, severity: 'error' },
]
