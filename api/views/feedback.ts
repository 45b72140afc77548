import { Type } from 'typebox'
import { feedbackAudiences, feedbackDecisions, feedbackKinds, feedbackStatuses } from '../../domain/help/feedback.ts'
import { Allows, Id, Instant, oneOf, PersonRef } from './common.ts'
import { Screen } from './interventions.ts'

const written = (maxLength: number, example: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', examples: [example] })

export const FeedbackInput = Type.Object(
  {
    kind: oneOf(feedbackKinds),
    /** `town`: everybody reads and discusses it; `mail-office`: the mail office alone. */
    audience: oneOf(feedbackAudiences),
    title: written(160, 'Un modèle pour les terrasses'),
    text: written(4000, 'Nous répondons souvent la même chose.'),
    screen: Type.Optional(Screen),
  },
  { $id: 'FeedbackInput', additionalProperties: false },
)

export const CommentInput = Type.Object(
  { text: written(4000, 'Chez nous aussi.') },
  { $id: 'CommentInput', additionalProperties: false },
)

export const FeedbackDecisionInput = Type.Object(
  { decision: oneOf(feedbackDecisions), answer: written(4000, 'Le modèle sera prêt en janvier.') },
  { $id: 'FeedbackDecisionInput', additionalProperties: false },
)

const entry = {
  id: Id,
  author: PersonRef,
  /** The reader wrote it. */
  mine: Type.Boolean(),
  kind: oneOf(feedbackKinds),
  audience: oneOf(feedbackAudiences),
  title: Type.String(),
  text: Type.String(),
  at: Instant,
  status: Type.Unsafe<(typeof feedbackStatuses)[number]>(Type.String({ enum: [...feedbackStatuses] })),
  supports: Type.Integer(),
  /** The reader supports it. */
  supported: Type.Boolean(),
  comments: Type.Integer(),
  /** The reader wrote it and has not read the last decision yet. */
  unseenOutcome: Type.Boolean(),
}

export const FeedbackEntry = Type.Object(entry, { $id: 'FeedbackEntry' })

export const FeedbackView = Type.Object(
  {
    ...entry,
    thread: Type.Array(Type.Object({ id: Id, author: PersonRef, text: Type.String(), at: Instant })),
    decisions: Type.Array(
      Type.Object({ decision: oneOf(feedbackDecisions), answer: Type.String(), by: PersonRef, at: Instant }),
    ),
    allows: Allows,
  },
  { $id: 'Feedback' },
)
