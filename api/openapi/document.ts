import { problemOf, statusOf, titleOf } from '../problems.ts'
import { exampleOf } from './examples.ts'
import { isJson, type NamedSchemas, referToNamed } from './named-schemas.ts'

type Json = Record<string, unknown>

export const refusalsKey = 'x-refusals'
export const publicKey = 'x-public'

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same request gives the first answer again.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
}

/** The finished description: named components, examples, and every refusal of every operation. */
export function finishDocument(document: Json, named: NamedSchemas): Json {
  const finished = referToNamed(document) as Json
  const components = referToNamed(Object.fromEntries(named)) as Json
  finished.components = { ...(finished.components as Json), schemas: components }
  for (const path of Object.values(finished.paths as Json))
    for (const [method, operation] of Object.entries(path as Json))
      finishOperation(method, operation as Json, components)
  return finished
}

function finishOperation(method: string, operation: Json, components: Json): void {
  const mutates = method !== 'get' && !operation[publicKey]
  const codes = [
    ...(operation[refusalsKey] as string[]),
    'INVALID_REQUEST',
    'TOO_MANY_REQUESTS',
    'INTERNAL',
    'UNAVAILABLE',
    ...(operation[publicKey] ? [] : ['UNAUTHENTICATED']),
    ...(mutates ? ['INVALID_IDEMPOTENCY_KEY', 'IDEMPOTENCY_KEY_REUSED'] : []),
    ...(operation.requestBody ? ['UNSUPPORTED_MEDIA_TYPE', 'REQUEST_TOO_LARGE'] : []),
  ]
  const responses = operation.responses as Json
  for (const [status, listed] of Object.entries(byStatus(codes))) responses[status] = refusal(listed)
  if (operation[publicKey]) operation.security = []
  if (mutates) operation.parameters = [...((operation.parameters as Json[]) ?? []), idempotencyKey]
  addExamples(operation, components)
  delete operation[refusalsKey]
  delete operation[publicKey]
}

function addExamples(operation: Json, components: Json): void {
  for (const holder of [operation.requestBody, ...Object.values(operation.responses as Json)]) {
    const content = isJson(holder) && isJson(holder.content) ? holder.content : {}
    for (const [type, media] of Object.entries(content))
      if (type === 'application/json' && isJson(media) && !('example' in media) && !('examples' in media))
        media.example = exampleOf(media.schema, components)
  }
}

/** Codes of each status, in the order of the statuses. */
function byStatus(codes: readonly string[]): Record<string, string[]> {
  const sorted = [...new Set(codes)].sort((a, b) => statusOf(a) - statusOf(b))
  return Object.groupBy(sorted, (code) => String(statusOf(code))) as Record<string, string[]>
}

function refusal(codes: readonly string[]): Json {
  return {
    description: codes.map((code) => `\`${code}\`: ${titleOf(code)}`).join('\n'),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemOf(code) }])),
      },
    },
  }
}
