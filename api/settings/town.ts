import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { changeSetting, readSettings } from '../../db/settings.ts'
import {
  listClosures,
  listLetterTypes,
  listPriorities,
  listReasons,
  listWebForms,
  replaceClosures,
  replaceLetterTypes,
  replacePriorities,
  replaceReasons,
  replaceWebForms,
} from '../../db/town-settings/lists.ts'
import { requireAct } from '../require.ts'
import { Day, Nullable, UnitCode } from '../views/common.ts'
import { listSetting } from './list-route.ts'

const strict = { additionalProperties: false }
const Code = Type.String({ pattern: '^[a-z0-9-]{1,40}$', examples: ['demande'] })
const Name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' })
const days = Type.Integer({ minimum: 1, maximum: 365 })

const acts = ['refuse', 'return', 'hand-over'] as const
const Reason = Type.Object(
  {
    act: Type.Unsafe<(typeof acts)[number]>(Type.String({ enum: [...acts] })),
    text: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  { $id: 'Reason', ...strict },
)
const Priority = Type.Object(
  {
    code: Code,
    name: Name,
    /** Working days; takes the place of the type's target when it is the shorter one. */
    serviceDays: Nullable(days),
  },
  { $id: 'Priority', ...strict },
)
const LetterType = Type.Object(
  {
    code: Code,
    name: Name,
    /** Working days; the town's own target when null. */
    serviceDays: Nullable(days),
    /** Calendar months after which silence decides; null when it decides nothing. */
    statutoryMonths: Nullable(Type.Integer({ minimum: 1, maximum: 12 })),
    /** The box that is suggested; its kind decides the circuit. */
    box: Nullable(UnitCode),
    priority: Nullable(Code),
  },
  { $id: 'LetterType', ...strict },
)
const Closure = Type.Object({ day: Day, name: Name }, { $id: 'Closure', ...strict })
const WebForm = Type.Object({ code: Code, title: Name, box: Nullable(UnitCode) }, { $id: 'WebForm', ...strict })
const Delays = Type.Object(
  { answer: days, acknowledgement: days, contribution: days, visa: days },
  { $id: 'Delays', ...strict },
)

const boxes = ['DUPLICATE_CODE', 'UNKNOWN_BOX', 'NOT_A_BOX']

/** R21: what the town decides about reasons, types, priorities, delays and its calendar; configuration, not code (R23). */
export const townSettingsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps
  listSetting(app, {
    path: 'reasons',
    name: 'Reasons',
    about: 'R21: reasons offered when a letter is refused, returned or handed over.',
    item: Reason,
    maxItems: 100,
    list: listReasons,
    replace: replaceReasons,
  })
  listSetting(app, {
    path: 'priorities',
    name: 'Priorities',
    about: 'R21: priorities of letters, most urgent first.',
    item: Priority,
    maxItems: 20,
    refusals: ['DUPLICATE_CODE'],
    list: listPriorities,
    replace: replacePriorities,
  })
  listSetting(app, {
    path: 'letter-types',
    name: 'LetterTypes',
    about: 'R21: types of letters with their service target and statutory delay.',
    item: LetterType,
    maxItems: 100,
    refusals: [...boxes, 'UNKNOWN_PRIORITY'],
    list: listLetterTypes,
    replace: replaceLetterTypes,
  })
  listSetting(app, {
    path: 'closures',
    name: 'Closures',
    about: 'R21: days on which the town hall is closed beside the French public holidays.',
    item: Closure,
    maxItems: 500,
    refusals: ['DUPLICATE_CODE', 'INVALID_DAY'],
    list: listClosures,
    replace: replaceClosures,
  })
  listSetting(app, {
    path: 'web-forms',
    name: 'WebForms',
    about: 'R1: forms of the web site and the box that each is bound to; without one the mail office qualifies.',
    item: WebForm,
    maxItems: 200,
    refusals: boxes,
    list: listWebForms,
    replace: replaceWebForms,
  })

  const tags = ['settings']
  const reading = {
    operationId: 'readDelays',
    description: 'R21: service targets of the town, in working days.',
    tags,
    response: { 200: Delays },
  }
  app.get('/settings/delays', { schema: reading }, async () => (await readSettings(db)).delays)

  const changing = {
    operationId: 'changeDelays',
    description: 'R21: changes the town’s service targets; letters registered from now on follow them.',
    tags,
    body: Delays,
    response: { 200: Delays },
  }
  app.put('/settings/delays', { schema: changing, config: { refusals: ['FORBIDDEN'] } }, async (request) => {
    requireAct(request, 'administer')
    await inTransaction(db, (tx) => changeSetting(tx, 'delays', request.body, request.session.userId))
    return request.body
  })
}
