import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { projectRoot } from '../paths.ts'

const Port = Type.Integer({ minimum: 1, maximum: 65_535 })
const AttributeType = Type.Enum(['Text', 'Keyword', 'Int', 'Double', 'Bool', 'Datetime', 'KeywordList'])

const Declaration = Type.Object(
  {
    server: Type.Object({ version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }) }),
    cli: Type.Object({ module: Type.String(), version: Type.String({ pattern: '^v\\d' }) }),
    listen: Type.String(),
    ports: Type.Object({ frontend: Port, console: Port }),
    database: Type.String({ pattern: '^[^/]+$' }),
    namespace: Type.String({ minLength: 1 }),
    taskQueue: Type.String({ minLength: 1 }),
    retentionDays: Type.Integer({ minimum: 1 }),
    searchAttributes: Type.Record(Type.String(), AttributeType),
  },
  { additionalProperties: false },
)

/** The content of `temporal-dev.yml`, the single place that says which Temporal server Bannette runs against. */
export type TemporalDeclaration = Type.Static<typeof Declaration>

/** Reads `temporal-dev.yml`. @throws {Error} naming the first line of it that is not understood */
export function temporalDeclaration(): TemporalDeclaration {
  return parseTemporalDeclaration(readFileSync(join(projectRoot, 'temporal-dev.yml'), 'utf8'))
}

/** @throws {Error} when a key is missing, unknown or of the wrong type */
export function parseTemporalDeclaration(yaml: string): TemporalDeclaration {
  const declaration: unknown = parse(yaml)
  if (Value.Check(Declaration, declaration)) return declaration
  const [first] = Value.Errors(Declaration, declaration)
  throw new Error(`temporal-dev.yml: ${first?.instancePath || '/'} ${first?.message ?? 'is not a declaration'}`)
}
