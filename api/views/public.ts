import { Type } from 'typebox'
import { Day, Nullable } from './common.ts'

const strict = { additionalProperties: false }
const text = (maxLength: number, examples: string[]) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', examples })

export const PublicFormView = Type.Object(
  { code: Type.String({ examples: ['voirie'] }), title: Type.String({ examples: ['Signaler un problème de voirie'] }) },
  { $id: 'PublicForm' },
)

/** Part `request` of `POST /api/public/requests`. */
export const WebRequestInput = Type.Object(
  {
    form: Type.String({ minLength: 1, maxLength: 40, examples: ['voirie'] }),
    name: text(200, ['Anne Besson']),
    email: Type.Optional(
      Type.String({
        maxLength: 254,
        pattern: '^[^\\s<>",;:()@]+@[^\\s<>",;:()@]+$',
        examples: ['a.besson@exemple.fr'],
      }),
    ),
    phone: Type.Optional(Type.String({ maxLength: 30, pattern: '^[0-9+ ().-]{6,30}$', examples: ['06 00 00 00 00'] })),
    address: Type.Optional(
      Type.Object(
        {
          lines: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 4 }),
          postalCode: Type.String({ maxLength: 10 }),
          city: Type.String({ maxLength: 100 }),
        },
        strict,
      ),
    ),
    subject: text(300, ['Lampadaire éteint']),
    message: text(20_000, ['Le lampadaire devant le 12, rue des Lilas est éteint depuis lundi.']),
    /** The citizen agrees that the town handles these particulars to answer. */
    consent: Type.Literal(true),
    /** A field that no person sees: whoever fills it is a machine. */
    website: Type.Optional(Type.String({ maxLength: 0, examples: [''] })),
  },
  { $id: 'WebRequestInput', ...strict },
)

/** What the citizen takes away: the page that tells what becomes of the request, and the token that opens it. */
export const FollowUpView = Type.Object(
  {
    token: Type.String({ examples: ['Qm9ubmV0ZS1lc3QtdW5lLWJvw650ZS1hdXgtbGV0dHJlcw'] }),
    link: Type.String({ examples: ['/suivre-ma-demande#Qm9ubmV0ZS1lc3QtdW5lLWJvw650ZS1hdXgtbGV0dHJlcw'] }),
    receivedOn: Day,
  },
  { $id: 'FollowUp' },
)

const states = ['received', 'in-progress', 'answered', 'closed'] as const
export const FollowedRequestView = Type.Object(
  {
    form: Type.String(),
    receivedOn: Day,
    state: Type.Unsafe<(typeof states)[number]>(Type.String({ enum: [...states] })),
    /** The same in one French sentence. */
    text: Type.String({ examples: ['Votre demande a été reçue le 2 mars 2026. Elle est en cours de traitement.'] }),
    answeredOn: Nullable(Day),
  },
  { $id: 'FollowedRequest' },
)
