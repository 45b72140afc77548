import { readFile } from 'node:fs/promises'
import type { ScriptStep } from './run-script.ts'

/** The text of an XML file in the encoding that its first bytes name; UTF-8 when they name none. */
export async function readModel(file: string): Promise<string> {
  const bytes = await readFile(file)
  return decoderOf(bytes).decode(bytes)
}

/** @throws when the file is no list of steps: nothing can be said about the model then. */
export async function readScript(file: string): Promise<ScriptStep[]> {
  const script: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!Array.isArray(script)) throw new TypeError('the script is not a list of steps')
  const odd = script.findIndex((step) => !isRecord(step) || !isRecord(step.variables ?? {}))
  if (odd >= 0) throw new TypeError(`step ${odd + 1} of the script is not an object, or its variables are not`)
  return script as ScriptStep[]
}

function decoderOf(bytes: Uint8Array): Pick<InstanceType<typeof TextDecoder>, 'decode'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^<\?xml[^>]*\sencoding=["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8'
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (/^utf-?16/i.test(label)) return new TextDecoder()
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
