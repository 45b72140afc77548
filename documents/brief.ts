import type { Charter } from './charter.ts'
import type { Typeset } from './jobs/typeset.ts'
import type { RenderedDocument } from './render.ts'
import { typesetting } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'
import { briefData } from './typeset/brief.ts'
import type { TypesetData } from './typeset/data.ts'

/** One letter of the sheet: what was asked, what was answered, what was promised, where it waits. */
export type BriefLetter = {
  subject: string
  facts: readonly (readonly [label: string, value: string])[]
  /** « Demandé », « Répondu », « Promis », « En cours »: each with its text. */
  passages: readonly (readonly [label: string, text: string])[]
}

/** What the CAB takes to a neighbourhood meeting (R7). */
export type BriefToRender = {
  charter: Charter
  title: string
  place: string
  /** `YYYY-MM-DD`, day of the meeting */
  date: string
  /** what it was made from: the filters, in a sentence */
  scope: string
  summary: readonly (readonly [label: string, value: string])[]
  groups: readonly { name: string; address: string; letters: readonly BriefLetter[] }[]
  /** a sentence under the list, for example that older letters are left out; or empty */
  notice: string
}

const typesetJob = jobAt<TypesetData, Typeset>(new URL('./jobs/typeset.ts', import.meta.url))

/** @throws {DocumentError} FONT_MISSING, RENDER_FAILED, PROCESSING_TIMEOUT */
export async function renderBrief(brief: BriefToRender): Promise<RenderedDocument> {
  const { pdf, sha256, pages } = await typesetting.run(typesetJob, briefData(brief))
  return { pdf, sha256, pages }
}
