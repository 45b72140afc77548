import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { DomainError } from '../../domain/errors.ts'

/**
 * Refuses text that no database, file or message can hold: U+0000 and halves of a surrogate pair, wherever they stand in a
 * request. Comes after `uploads`, so that the JSON parts of a form are asked as well; the bytes of files are not text.
 */
export const readableText = plugin(async (app: FastifyInstance) => {
  app.addHook('preValidation', async ({ params, query, body }) => {
    for (const [place, value] of Object.entries({ params, query, body }))
      if (!isReadable(value)) throw unreadable(place)
  })
})

/** Without recursion: how deep a body goes is its sender's choice. */
function isReadable(whole: unknown): boolean {
  const open = [whole]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') {
      if (value.includes('\u0000') || !value.isWellFormed()) return false
    } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      for (const [name, inner] of Object.entries(value)) open.push(name, inner)
    }
  }
  return true
}

const unreadable = (place: string) =>
  new DomainError('INVALID_REQUEST', `unreadable characters in ${place}`, {
    errors: [{ path: `/${place}`, rule: 'text', message: 'contains U+0000 or half a surrogate pair' }],
  })
