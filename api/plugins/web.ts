import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { problemOf } from '../problems.ts'
import { sendProblem } from './errors.ts'

/** Names of built files hold a hash of their content; everything else is asked for again each time. */
const hashed = /\/assets\//

/** The built web application. Its own addresses (`/courriers/…`) all open the same page. */
export const web = plugin(async (app: FastifyInstance) => {
  const root = app.deps.settings.webRoot
  if (root !== null) {
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      globIgnore: ['**/*.map'],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    if (root === null || !isPage(request)) return sendProblem(reply, problemOf('NOT_FOUND'))
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
})

/** A browser that opens an address of the application: no file name, nothing of the API. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? ''
  if (method !== 'GET' && method !== 'HEAD') return false
  if (/^\/(api|health|metrics)(\/|$)/.test(path) || /\.\w+$/.test(path)) return false
  return (headers.accept ?? '*/*').includes('*/*') || (headers.accept ?? '').includes('text/html')
}
