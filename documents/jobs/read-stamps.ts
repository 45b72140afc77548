import { loadForWriting } from '../pdf/loading.ts'
import { stampRecords } from '../pdf/stamp-record.ts'
import type { StampRecord } from '../stamp.ts'

/** Runs in the sandbox. */
export default async function readStamps({ pdf }: { pdf: Uint8Array }): Promise<StampRecord[]> {
  return stampRecords(await loadForWriting(pdf))
}
