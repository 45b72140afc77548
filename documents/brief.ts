import type { Typeset } from './jobs/typeset.ts'
import { typesetting } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'
import { type BriefToRender, briefData } from './typeset/brief.ts'
import type { RenderedDocument } from './typeset/content.ts'
import type { TypesetData } from './typeset/data.ts'

const typesetJob = jobAt<TypesetData, Typeset>(new URL('./jobs/typeset.ts', import.meta.url))

/** @throws {DocumentError} FONT_MISSING, RENDER_FAILED, PROCESSING_TIMEOUT */
export async function renderBrief(brief: BriefToRender): Promise<RenderedDocument> {
  const { pdf, sha256, pages } = await typesetting.run(typesetJob, briefData(brief))
  return { pdf, sha256, pages }
}
