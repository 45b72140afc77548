import { parseBpmn } from './parse.ts'
import { mainProcess } from './process.ts'

/** The id of the file's process, which is the circuit's key unless somebody says otherwise; null in an unreadable file. */
export async function processIdOf(xml: string): Promise<string | null> {
  const { definitions } = await parseBpmn(xml)
  return (definitions && mainProcess(definitions, 'town').process?.id) ?? null
}
