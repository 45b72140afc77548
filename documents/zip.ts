import { DocumentError } from './errors.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const MAX_ENTRIES = 10_000
const MAX_RATIO = 100
const MAX_UNPACKED = 200 * 1024 * 1024

/**
 * Reads the directory of an archive and refuses what would burst when unpacked. Nothing is unpacked here; what lies
 * about its size meets the memory limit of the sandbox.
 * @throws {DocumentError} DOCX_DAMAGED, FILE_TOO_LARGE
 */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const entries = view.getUint16(end + 10, true)
  if (entries > MAX_ENTRIES) throw tooLarge()
  let unpacked = 0
  for (let index = 0, at = view.getUint32(end + 16, true); index < entries; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged()
    unpacked += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unpacked > MAX_UNPACKED || unpacked > MAX_RATIO * bytes.byteLength) throw tooLarge()
}

/** The directory's end stands in the last 64 KiB, before the comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === END) return at
  throw damaged()
}

const damaged = () => new DocumentError('DOCX_DAMAGED', 'The Word file is damaged')
const tooLarge = () => new DocumentError('FILE_TOO_LARGE', 'The Word file is too large once unpacked')
