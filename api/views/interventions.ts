import { Type } from 'typebox'
import { interventionActs, interventionKinds, interventionStatuses } from '../../domain/help/interventions.ts'
import { Id, Instant, Nullable, oneOf, PersonRef } from './common.ts'

const Text = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S', examples: ['L’aperçu reste blanc.'] })
const Kind = oneOf(interventionKinds)

/** The pattern of a screen's address; an address with an id in it would name a letter. */
export const Screen = Type.String({ pattern: '^/[a-z0-9/$-]{0,80}$', examples: ['/a-faire'] })

/** What a technician asks first; the application gathers it, nothing in it is about a person. */
const Context = Type.Object(
  Object.fromEntries(
    ['browser', 'window', 'language', 'theme', 'online', 'lastProblem'].map((name) => [
      name,
      Type.Optional(Type.String({ maxLength: 300, examples: ['1440 × 900'] })),
    ]),
  ),
  { additionalProperties: false },
)

export const InterventionInput = Type.Object(
  {
    kind: Kind,
    text: Text,
    screen: Type.Optional(Screen),
    /** One that the author sees; it is kept by its id, never by its subject. */
    letter: Type.Optional(Id),
    context: Type.Optional(Context),
  },
  { $id: 'InterventionInput', additionalProperties: false },
)

export const InterventionChange = Type.Object(
  { kind: Kind, text: Text },
  { $id: 'InterventionChange', additionalProperties: false },
)

export const InterventionActInput = Type.Object(
  { act: oneOf(interventionActs), text: Type.Optional(Type.String({ maxLength: 4000, examples: ['C’est réparé.'] })) },
  { $id: 'InterventionActInput', additionalProperties: false },
)

const head = {
  id: Id,
  author: PersonRef,
  /** The reader wrote it. */
  mine: Type.Boolean(),
  kind: Kind,
  status: oneOf(interventionStatuses),
  text: Type.String(),
  screen: Nullable(Type.String()),
  takenBy: Nullable(PersonRef),
  at: Instant,
  changedAt: Instant,
}

export const InterventionEntry = Type.Object(head, { $id: 'InterventionEntry' })

export const InterventionView = Type.Object(
  {
    ...head,
    /** Null as well for a reader who does not see that letter. */
    letter: Nullable(Type.Object({ id: Id, chrono: Nullable(Type.String()) })),
    context: Type.Record(Type.String(), Type.String()),
    messages: Type.Array(
      Type.Object({
        id: Id,
        author: PersonRef,
        act: oneOf(interventionActs),
        text: Nullable(Type.String()),
        at: Instant,
      }),
    ),
    /** The acts that are open to the reader now. */
    acts: Type.Array(oneOf(interventionActs)),
  },
  { $id: 'Intervention' },
)
