import { stamping } from './sandbox/pools.ts'
import { jobAt } from './sandbox/protocol.ts'
import type { Placement } from './typeset/content.ts'

export type StampRequest = {
  pdf: Uint8Array
  /** hash of the version that was approved: anything else is refused */
  expectedSha256: string
  /** PNG as `normaliseGriffe` makes it */
  griffe: Uint8Array
  placement: Placement
  decisionId: string
  /** ISO 8601 instant of the decision; the only clock of the stamp */
  signedAt: string
  /** for example `Jeanne Sorel, Maire` */
  signatoryLine: string
  /** what is said of a delegation, in full: `Par délégation de Jeanne Sorel, Maire, arrêté n° 2026-118` */
  mention?: string
  chrono: string
}
export type StampedDocument = { pdf: Uint8Array; sha256: string }
/** What a verifier finds in a stamped file. `sourceSha256` is the hash of the version that was approved. */
export type StampRecord = { decisionId: string; chrono: string; signedAt: string; sourceSha256: string; page: number }

const stampJob = jobAt<StampRequest, StampedDocument>(new URL('./jobs/stamp.ts', import.meta.url))
const readJob = jobAt<{ pdf: Uint8Array }, StampRecord[]>(new URL('./jobs/read-stamps.ts', import.meta.url))
const griffeJob = jobAt<{ image: Uint8Array }, Uint8Array>(new URL('./jobs/normalise-griffe.ts', import.meta.url))

/**
 * Stamps a griffe on exactly the version that was approved (R14). The same request gives the same bytes, so that a
 * retry after a crash finds its own work.
 * @throws {DocumentError} VERSION_MISMATCH, PDF_ENCRYPTED, PDF_SIGNED, PDF_DAMAGED, ALREADY_STAMPED,
 * STAMP_PLACEMENT_INVALID, GRIFFE_UNREADABLE, PROCESSING_TIMEOUT, PROCESSING_TOO_HEAVY
 */
export const stampGriffe = (request: StampRequest): Promise<StampedDocument> => stamping.run(stampJob, request)

/** The stamps that a file carries; none when it was never stamped. @throws {DocumentError} PDF_DAMAGED… */
export const readStamps = (pdf: Uint8Array): Promise<StampRecord[]> => stamping.run(readJob, { pdf })

/**
 * A signature image as it is kept: PNG with transparency, trimmed, at most 400 × 160 pixels.
 * @throws {DocumentError} GRIFFE_UNREADABLE, IMAGE_TOO_LARGE
 */
export const normaliseGriffe = (image: Uint8Array): Promise<Uint8Array> => stamping.run(griffeJob, { image })
