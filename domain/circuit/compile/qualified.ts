import { type Element, textOf } from './element.ts'

export type Unresolvable = { element?: Element; property?: string; value?: string }

/**
 * References to messages, errors, signals and the like are qualified names (BPMN 2.0.2, 15.3.2): `tns:m1` is `m1` where
 * `tns` stands for the file's own namespace. The parser looks for ids only.
 * @returns whether the reference is resolved now
 */
export function resolveQualified(definitions: Element, ids: Record<string, Element>, reference: Unresolvable): boolean {
  const { element, property, value = '' } = reference
  const [, prefix, local = ''] = /^([^:]+):([^:]+)$/.exec(value.trim()) ?? []
  const target = Object.hasOwn(ids, local) ? ids[local] : undefined
  if (!element || !property || !prefix || !target || !isOwn(definitions, prefix)) return false
  const key = property.slice(property.indexOf(':') + 1)
  const known = element[key]
  if (Array.isArray(known)) known.push(target)
  else element[key] = target
  return true
}

/** A prefix that the root does not declare is taken for the file's own: what it names is there. */
function isOwn(definitions: Element, prefix: string): boolean {
  const namespace = definitions.$attrs?.[`xmlns:${prefix}`]
  return namespace === undefined || namespace === textOf(definitions, 'targetNamespace')
}
