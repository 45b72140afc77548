import type { FastifyPluginAsync } from 'fastify'
import { pingDatabase } from '../../db/client.ts'

const hidden = { schema: { hide: true } } as const

/** `/health/live`: the process answers. `/health/ready`: it can also do its work. For watchers: no names, no numbers. */
export const health: FastifyPluginAsync = async (app) => {
  const { db, temporalAnswers } = app.deps
  app.get('/health/live', hidden, async () => ({ status: 'live' }))
  app.get('/health/ready', hidden, async (_request, reply) => {
    const [database, temporal] = await Promise.all([reached(pingDatabase(db)), reached(temporalAnswers())])
    const ready = database && temporal
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'unavailable', database, temporal })
  })
}

/** Within two seconds; a watcher that waits longer has given up. */
async function reached(work: PromiseLike<unknown>): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref())
  const answered = Promise.resolve(work).then(
    (answer) => answer !== false,
    () => false,
  )
  return Promise.race([answered, tooLate])
}
