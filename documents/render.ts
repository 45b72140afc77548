import { DocumentError } from './errors.ts'
import type { Typeset } from './jobs/typeset.ts'
import { typesetting } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'
import type {
  AcknowledgementToRender,
  CoverSheetToRender,
  EmailToRender,
  LetterToRender,
  RenderedDocument,
  RenderedLetter,
  WebRequestToRender,
} from './typeset/content.ts'
import { letterData, type TypesetData } from './typeset/data.ts'
import { acknowledgementData, coverSheetData, emailData } from './typeset/notices.ts'
import { webRequestData } from './typeset/web-request.ts'

/** Everything that the town's typesetter can produce; typst today, hidden here so that it could be another. */
export interface LetterRenderer {
  /** @throws {DocumentError} FONT_MISSING, RENDER_FAILED, EDITOR_CONTENT_INVALID, PROCESSING_TIMEOUT */
  render(letter: LetterToRender): Promise<RenderedLetter>
  /** Acknowledgement of receipt with what CRPA R112-5 asks for (R17). */
  renderAcknowledgement(acknowledgement: AcknowledgementToRender): Promise<RenderedDocument>
  /** The sheet that goes in front of a letter to be signed by hand (R15). */
  renderCoverSheet(sheet: CoverSheetToRender): Promise<RenderedDocument>
  /** The readable page of an e-mail that came in as a letter. */
  renderEmail(email: EmailToRender): Promise<RenderedDocument>
  /** The readable page of a citizen's request by the web site (R1). */
  renderWebRequest(request: WebRequestToRender): Promise<RenderedDocument>
}

const typesetJob = jobAt<TypesetData, Typeset>(new URL('./jobs/typeset.ts', import.meta.url))

/** The town's renderer: same request, same bytes (PDF/A-2a). It works in a child process, away from the users' calls. */
export const renderer: LetterRenderer = {
  async render(letter) {
    const { griffeBox, ...document } = await typesetting.run(typesetJob, letterData(letter))
    if (!griffeBox) throw new DocumentError('RENDER_FAILED', 'The letter has no place for a signature')
    return { ...document, griffeBox }
  },
  renderAcknowledgement: (acknowledgement) => plain(acknowledgementData(acknowledgement)),
  renderCoverSheet: (sheet) => plain(coverSheetData(sheet)),
  renderEmail: (email) => plain(emailData(email)),
  renderWebRequest: (request) => plain(webRequestData(request)),
}

async function plain(data: TypesetData): Promise<RenderedDocument> {
  const { pdf, sha256, pages } = await typesetting.run(typesetJob, data)
  return { pdf, sha256, pages }
}
