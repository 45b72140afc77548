import { Type } from 'typebox'
import { channels, confidentialities } from '../../domain/vocabulary.ts'
import { CircuitKeyValue, Day, Id, Login, Nullable, oneOf, UnitCode } from './common.ts'

export const ChannelValue = oneOf(channels)
export const ConfidentialityValue = oneOf(confidentialities)

const SettingCode = Type.String({ pattern: '^[a-z0-9-]{1,40}$', examples: ['demande'] })
export const SettingRef = Type.Object({ code: Type.String(), name: Type.String() })

const SenderInput = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    address: Type.Optional(
      Type.Object(
        {
          lines: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 6 }),
          postalCode: Type.String({ maxLength: 12 }),
          city: Type.String({ maxLength: 100 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

/** Part `letter` of `POST /api/letters`. */
export const LetterInput = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    sender: SenderInput,
    channel: ChannelValue,
    receivedOn: Day,
    writtenOn: Type.Optional(Day),
    confidentiality: ConfidentialityValue,
    /** Codes of the town's lists: the type decides both clocks, the priority may shorten the service's. */
    letterType: Type.Optional(Nullable(SettingCode)),
    priority: Type.Optional(Nullable(SettingCode)),
    box: Nullable(UnitCode),
    copies: Type.Optional(Type.Array(Type.Union([Login, UnitCode]), { maxItems: 50 })),
    /** A scan handed over by a direction (R2) that becomes this letter. */
    handOver: Type.Optional(Id),
  },
  { $id: 'LetterInput', additionalProperties: false },
)

/** `PUT /api/letters/:id`: what is given is corrected, what is absent stays. */
export const LetterCorrection = Type.Object(
  {
    subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' })),
    sender: Type.Optional(SenderInput),
    channel: Type.Optional(ChannelValue),
    receivedOn: Type.Optional(Day),
    writtenOn: Type.Optional(Nullable(Day)),
    confidentiality: Type.Optional(ConfidentialityValue),
    letterType: Type.Optional(Nullable(SettingCode)),
    priority: Type.Optional(Nullable(SettingCode)),
  },
  { $id: 'LetterCorrection', additionalProperties: false },
)

/** `POST /api/letters/:id/circuit`: the box decides the circuit. */
export const CircuitEntry = Type.Object(
  { box: UnitCode, circuit: Type.Optional(CircuitKeyValue) },
  { $id: 'CircuitEntry', additionalProperties: false },
)

/** The answer of `POST /api/letters`. */
export const RegisteredView = Type.Object(
  {
    id: Id,
    /** The CAB's own number for a secret letter that is in no circuit. */
    chrono: Nullable(Type.String()),
    box: Nullable(UnitCode),
    version: Type.Integer(),
  },
  { $id: 'Registered' },
)
