import type { FastifyInstance } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import { type Database, inTransaction, type Transaction } from '../../db/client.ts'
import type { By } from '../../db/town-settings/lists.ts'
import { requireAct } from '../require.ts'

export type ListSetting<S extends TSchema> = {
  /** Below `/settings`. */
  path: string
  /** `Reasons`: the operations are `listReasons` and `changeReasons`. */
  name: string
  /** What the list is for, and its rule. */
  about: string
  item: S
  maxItems: number
  refusals?: readonly string[]
  list(db: Database): Promise<Static<S>[]>
  replace(tx: Transaction, wanted: Static<S>[], by: By): Promise<void>
}

/** A list of the town: everybody reads it, the mail office replaces it as a whole, audited (R21). */
export function listSetting<S extends TSchema>(app: FastifyInstance, setting: ListSetting<S>): void {
  const { db, now } = app.deps
  const { path, name, about, item, maxItems, refusals = [] } = setting
  const tags = ['settings']
  const url = `/settings/${path}`
  const response = { 200: Type.Array(item) }

  app.get(url, { schema: { operationId: `list${name}`, description: about, tags, response } }, () => setting.list(db))

  const body = Type.Array(item, { maxItems })
  const description = `${about} The whole list, in its order; what it no longer holds is retired.`
  const schema = { operationId: `change${name}`, description, tags, body, response }
  app.put<{ Body: Static<S>[] }>(url, { schema, config: { refusals: ['FORBIDDEN', ...refusals] } }, async (request) => {
    requireAct(request, 'administer')
    const by = { actorId: request.session.userId, at: now() }
    await inTransaction(db, (tx) => setting.replace(tx, request.body, by))
    return setting.list(db)
  })
}
