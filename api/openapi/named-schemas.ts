type Json = Record<string, unknown>

const marker = 'x-component'

/** Schemas that bear an `$id`, by it; filled while routes are described. */
export type NamedSchemas = Map<string, unknown>

/** A copy in which every schema with an `$id` is replaced by a mark, and kept in `named`. */
export function extractNamed(value: unknown, named: NamedSchemas): unknown {
  if (Array.isArray(value)) return value.map((item) => extractNamed(item, named))
  if (!isJson(value)) return value
  const { $id, ...rest } = value
  const copy = mapValues(rest, (item) => extractNamed(item, named))
  if (typeof $id !== 'string') return copy
  if (!named.has($id)) named.set($id, copy)
  return { [marker]: $id }
}

/** A copy in which marks are references, and records are written as OpenAPI's readers know them. */
export function referToNamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referToNamed)
  if (!isJson(value)) return value
  if (typeof value[marker] === 'string') return { $ref: `#/components/schemas/${value[marker]}` }
  const { patternProperties, ...rest } = mapValues(value, referToNamed)
  if (!isJson(patternProperties)) return rest
  return { ...rest, additionalProperties: Object.values(patternProperties)[0] ?? true }
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapValues = (record: Json, change: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
