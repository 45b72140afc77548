import { Type } from 'typebox'
import { taskKinds } from '../../domain/vocabulary.ts'
import { Allows, Id, Instant, Login, Nullable, PersonRef, UnitRef } from './common.ts'
import { ConfidentialityValue } from './letter-inputs.ts'
import { ToAndFroView } from './letters.ts'

const OutcomeView = Type.Object({ id: Type.String(), label: Type.String(), needsComment: Type.Boolean() })

/** Somebody whom the caller stands in for, and the act that it rests on. */
const PrincipalRef = Type.Object({ login: Type.String(), name: Type.String(), reference: Nullable(Type.String()) })

/** One line of the inbox: what is asked, on which letter, by when. */
export const TaskView = Type.Object(
  {
    id: Id,
    letterId: Id,
    kind: Type.Unsafe<(typeof taskKinds)[number]>(Type.String({ enum: [...taskKinds] })),
    /** The verb first, in French: "Rédiger la réponse". */
    name: Type.String(),
    outcomes: Type.Array(OutcomeView),
    openedAt: Instant,
    dueAt: Nullable(Instant),
    assignee: Nullable(PersonRef),
    /** Since when the assignee has it. */
    claimedAt: Nullable(Instant),
    /** Who took it in the assignee's name, by delegation. */
    claimedFor: Nullable(PersonRef),
    box: Nullable(UnitRef),
    /** How the caller comes to it: own box or function, by name, supervision (R11) or delegation; null when it is only seen. */
    via: Nullable(
      Type.Unsafe<'box' | 'name' | 'supervision' | 'delegation'>(
        Type.String({ enum: ['box', 'name', 'supervision', 'delegation'] }),
      ),
    ),
    /** For whom the caller acts, by delegation; the first of `principals`. */
    onBehalfOf: Nullable(PrincipalRef),
    /** When there are several, the act names one (`onBehalfOf`). */
    principals: Type.Array(PrincipalRef),
    /** The contribution that a `contribute` task asks. */
    contributionId: Nullable(Id),
    question: Nullable(Type.String()),
    /** The letter's circuit is suspended: nobody acts on it until it goes on (R23). */
    suspended: Type.Boolean(),
    letter: Type.Object({
      chrono: Nullable(Type.String()),
      subject: Type.String(),
      sender: Type.String(),
      confidentiality: ConfidentialityValue,
      receivedOn: Type.String(),
      /** In the inbox; absent from a letter on its ordinary way. */
      toAndFro: Type.Optional(ToAndFroView),
    }),
    allows: Allows,
  },
  { $id: 'Task' },
)

export const CompleteInput = Type.Object(
  {
    outcome: Type.String({ minLength: 1, maxLength: 60 }),
    comment: Type.Optional(Type.String({ maxLength: 4000 })),
    contribution: Type.Optional(Type.Object({ text: Type.String({ minLength: 1, maxLength: 100000 }) })),
    /** `qualify`: the box that the letter is routed to; `treat`/`return`: where to, the mail office by default. */
    box: Type.Optional(Type.String()),
    /** `dispatch`: how the answer leaves. */
    by: Type.Optional(Type.Unsafe<'email' | 'paper'>(Type.String({ enum: ['email', 'paper'] }))),
    /** The version of the document that the person had before their eyes; another one by now: 409 `VERSION_MISMATCH`. */
    documentSha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    /** Where the griffe goes on the page, in points from the bottom left; the template's place by default. */
    placement: Type.Optional(Type.Object({ page: Type.Integer({ minimum: 1 }), x: Type.Number(), y: Type.Number() })),
    /** Whom the caller stands in for, when several have delegated the task to them: their login. */
    onBehalfOf: Type.Optional(Login),
  },
  { $id: 'CompleteInput', additionalProperties: false },
)

/** What the act did: the end of the task and what opened next. */
export const CompleteView = Type.Object(
  {
    taskId: Id,
    outcome: Type.String(),
    /** `accepted`: the decision is safe, its effect follows (202). */
    state: Type.Unsafe<'applied' | 'accepted'>(Type.String({ enum: ['applied', 'accepted'] })),
    decisionId: Id,
    /** False: recorded, and what is read now still shows the state before; it follows by itself. */
    projected: Type.Boolean(),
    opened: Type.Array(Type.Object({ id: Id, kind: Type.String(), name: Type.String() })),
    closed: Type.Boolean(),
  },
  { $id: 'Completed' },
)
