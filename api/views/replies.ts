import { Type } from 'typebox'
import { Id, Instant, Nullable, PersonRef, Sha256, UnitCode } from './common.ts'

/** Editor JSON (ProseMirror document). */
const EditorContent = Type.Record(Type.String(), Type.Unknown())

export const ReplyInput = Type.Object(
  {
    text: Type.Optional(Type.String({ maxLength: 100000 })),
    content: Type.Optional(EditorContent),
    signatory: Type.String(),
    template: Type.Optional(Id),
    /** R15, for this letter only. */
    byHand: Type.Optional(Type.Boolean()),
  },
  { $id: 'ReplyInput', additionalProperties: false },
)

/** Where a griffe goes: points from the lower left corner of the page; pages count from 1. */
const GriffeBoxView = Type.Object({
  page: Type.Integer(),
  x: Type.Number(),
  y: Type.Number(),
  width: Type.Number(),
  height: Type.Number(),
})

/** `GET /api/letters/:id/reply`. The `ETag` is the version. */
export const ReplyView = Type.Object(
  {
    version: Type.Integer(),
    content: Nullable(EditorContent),
    /** An uploaded file instead of text written here. */
    uploaded: Type.Boolean(),
    signatory: Nullable(PersonRef),
    template: Nullable(Id),
    byHand: Type.Boolean(),
    /** The PDF of exactly this version: preview, visa and signature. */
    documentId: Nullable(Id),
    sha256: Nullable(Sha256),
    savedBy: PersonRef,
    savedAt: Instant,
    underVisa: Type.Boolean(),
    /** The place that the typesetter kept free for the griffe of this version (R14). */
    griffeBox: Nullable(GriffeBoxView),
    /** Merge fields without a value, in French: to be completed before sending. */
    missing: Type.Array(Type.String()),
  },
  { $id: 'Reply' },
)

export const TemplateView = Type.Object(
  {
    id: Id,
    name: Type.String(),
    kind: Type.Unsafe<'reply' | 'acknowledgement'>(Type.String({ enum: ['reply', 'acknowledgement'] })),
    unit: Nullable(Type.String()),
    content: EditorContent,
    version: Type.Integer(),
  },
  { $id: 'Template' },
)

/** `text` is for those who have no editor: its paragraphs become the content. `unit` null: a generic template (R19). */
export const TemplateInput = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 120 }),
    kind: Type.Unsafe<'reply' | 'acknowledgement'>(Type.String({ enum: ['reply', 'acknowledgement'] })),
    unit: Type.Optional(Nullable(UnitCode)),
    text: Type.Optional(Type.String({ maxLength: 100000 })),
    content: Type.Optional(EditorContent),
  },
  { $id: 'TemplateInput', additionalProperties: false },
)

export const MergeFieldView = Type.Object({ field: Type.String(), label: Type.String() }, { $id: 'MergeField' })

const Colour = Type.String({ pattern: '^#[0-9a-fA-F]{6}$', examples: ['#12506b'] })
const Line = Type.String({ maxLength: 120 })

/** The graphic charter under which everything leaves the town (R18). */
export const CharterView = Type.Object(
  {
    town: Type.String({ minLength: 1, maxLength: 120 }),
    motto: Line,
    primaryColour: Colour,
    accentColour: Colour,
    logo: Type.Unsafe<'valmont' | 'monogram'>(Type.String({ enum: ['valmont', 'monogram'] })),
    addressLines: Type.Array(Line, { minItems: 1, maxItems: 6 }),
    phone: Line,
    email: Line,
    website: Line,
  },
  { $id: 'Charter', additionalProperties: false },
)
