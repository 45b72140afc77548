import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { newsFor } from '../../db/help/news.ts'
import { readPreferences, savePreferences } from '../../db/help/preferences.ts'
import { readerIn } from './giving-feedback.ts'

const tags = ['people']
const State = Type.Optional(Type.Unsafe<'skipped' | 'done'>(Type.String({ enum: ['skipped', 'done'] })))

/** What a person chose for their own screens. Small on purpose: it is no place to keep things. */
const Preferences = Type.Object(
  {
    /** The guided tours that are no longer offered. */
    tours: Type.Object(
      { 'mail-office': State, assistant: State, agent: State, visa: State, elected: State, it: State },
      { additionalProperties: false },
    ),
  },
  { $id: 'Preferences', additionalProperties: false },
)

const News = Type.Object({ interventions: Type.Integer(), feedback: Type.Integer() }, { $id: 'News' })

/** One's own preferences, and what waits for one beside letters. */
export const preferencesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const read = {
    operationId: 'readPreferences',
    description: 'R20: which guided tours this person has seen or does not want.',
    tags,
    response: { 200: Preferences },
  }
  app.get('/me/preferences', { schema: read }, async ({ session }) => {
    const { tours } = (await readPreferences(db, session.userId)) as Partial<Static<typeof Preferences>>
    return { tours: tours ?? {} }
  })

  const save = {
    operationId: 'savePreferences',
    description: 'R20: remembered with the account, on every device.',
    tags,
    body: Preferences,
    response: { 200: Preferences },
  }
  app.put('/me/preferences', { schema: save }, async ({ session, body }) => {
    await savePreferences(db, session.userId, body)
    return body
  })

  const news = {
    operationId: 'readNews',
    description: 'R20, R23: how many requests for help and how much feedback wait for this person.',
    tags,
    response: { 200: News },
  }
  app.get('/me/news', { schema: news }, (request) => newsFor(db, request.reader, readerIn(request).decides))
}
