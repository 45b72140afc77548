import { isJson } from './named-schemas.ts'

type Json = Record<string, unknown>
type Components = Readonly<Record<string, unknown>>

const byFormat: Readonly<Record<string, string>> = {
  uuid: '7b0f2c1e-4c0a-4b8e-9d5e-2f6a1c3b4d5e',
  date: '2026-03-02',
  'date-time': '2026-03-02T08:30:00.000Z',
  email: 'a.besson@exemple.fr',
}

const byPattern: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '^[A-Z0-9-]{1,40}$': 'DEP',
}

/** A value that the schema accepts: its own example where it gives one, otherwise the plainest. */
export function exampleOf(schema: unknown, components: Components): unknown {
  const resolved = isJson(schema) ? resolve(schema, components) : {}
  if (Array.isArray(resolved.examples)) return resolved.examples[0]
  if ('const' in resolved) return resolved.const
  if (Array.isArray(resolved.enum)) return resolved.enum[0]
  const union = resolved.anyOf ?? resolved.oneOf
  if (Array.isArray(union)) return exampleOf(union[0], components)
  switch (resolved.type) {
    case 'object':
      return exampleObject(resolved, components)
    case 'array':
      return [exampleOf(resolved.items, components)]
    case 'string':
      return byFormat[String(resolved.format)] ?? byPattern[String(resolved.pattern)] ?? 'Texte'
    case 'integer':
    case 'number':
      return resolved.minimum ?? 1
    case 'boolean':
      return true
    default:
      return resolved.type === 'null' ? null : 'Texte'
  }
}

function exampleObject(schema: Json, components: Components): Json {
  const properties = isJson(schema.properties) ? schema.properties : {}
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, exampleOf(value, components)]))
}

function resolve(schema: Json, components: Components): Json {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  const target = name === undefined ? schema : components[name]
  return isJson(target) ? target : {}
}
