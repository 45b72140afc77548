import { type Static, Type } from 'typebox'
import { Nullable } from './common.ts'

export const slugPattern = '^[a-z0-9-]{2,60}$'
const Slug = Type.String({ pattern: slugPattern, examples: ['chercher-un-courrier'] })

/** An article in a list: enough to choose by. */
export const HelpEntry = Type.Object(
  {
    slug: Slug,
    title: Type.String(),
    /** The first sentence. */
    summary: Type.String(),
    theme: Type.String({ examples: ['Traiter un courrier'] }),
    /** For whom it is written; everyone may read all of them (R20). */
    audience: Type.Array(Type.String()),
  },
  { $id: 'HelpEntry' },
)

export const HelpArticle = Type.Object(
  {
    slug: Slug,
    title: Type.String(),
    summary: Type.String(),
    theme: Type.String(),
    audience: Type.Array(Type.String()),
    /** Patterns of the addresses of the screens that it belongs to. */
    screens: Type.Array(Type.String()),
    /** Markdown: headings, paragraphs, lists, emphasis, keys, links to other articles, pictures. No HTML. */
    markdown: Type.String(),
    previous: Nullable(Type.String()),
    next: Nullable(Type.String()),
  },
  { $id: 'HelpArticle' },
)
export type HelpEntryBody = Static<typeof HelpEntry>
