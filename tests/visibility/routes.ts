import type { Person } from '../job/person.ts'

export type Schema = {
  type?: string
  format?: string
  pattern?: string
  enum?: string[]
  minimum?: number
  maximum?: number
}
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
/** One operation as the application itself describes it. */
export type Route = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  parameters: Parameter[]
  /** Answers with a stream of events that does not end. */
  streams: boolean
  /** Only ever leads elsewhere, such as to the town's login service. */
  redirects: boolean
  /** A body in JSON that its description gives as an example. */
  body: unknown
}

type Content = Record<string, { example?: unknown }>
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}
type Description = { paths: Record<string, Partial<Record<Route['method'], Operation>>> }

/** Every route of the running application: one that is added tomorrow is here tomorrow. */
export async function describedRoutes(who: Person): Promise<Route[]> {
  const { paths } = (await who.get('/api/openapi.json')).json<Description>()
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method as Route['method'],
      path,
      parameters: operation.parameters ?? [],
      redirects: !Object.keys(operation.responses).some((status) => status.startsWith('2')),
      streams: operation.responses['200']?.content?.['text/event-stream'] !== undefined,
      body: operation.requestBody?.content['application/json']?.example,
    })),
  )
}

/** What the path's first parameter names: `letters` of `/api/letters/{id}/notes`; null for a path without one. */
export const nounOf = ({ path }: Route): string | null => /\/([\w-]+)\/\{/.exec(path)?.[1] ?? null

/** What an `id` at the top of this route's answer names: `letters` of `/api/letters/{id}`, `notes` of `…/{id}/notes`. */
export const answeredNoun = ({ path }: Route): string => /([\w-]+)(\/\{\w+\})?$/.exec(path)?.[1] ?? ''

/** The path with its first parameter set to this id, and further ones to the plainest value. */
export function addressOf(route: Route, id: string): string {
  const [first, ...others] = route.parameters.filter((parameter) => parameter.in === 'path')
  const named = first ? route.path.replace(`{${first.name}}`, id) : route.path
  return others.reduce((path, { name, schema }) => path.replace(`{${name}}`, String(schema.minimum ?? 1)), named)
}
