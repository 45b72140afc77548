import type { Client } from '@temporalio/client'
import proto from '@temporalio/proto'

const { IndexedValueType } = proto.temporal.api.enums.v1

const types = {
  Text: IndexedValueType.INDEXED_VALUE_TYPE_TEXT,
  Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  Int: IndexedValueType.INDEXED_VALUE_TYPE_INT,
  Double: IndexedValueType.INDEXED_VALUE_TYPE_DOUBLE,
  Bool: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
  Datetime: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  KeywordList: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD_LIST,
} as const

/** Names and types, as `temporal-dev.yml` declares them. */
export type SearchAttributeTypes = Readonly<Record<string, keyof typeof types>>

/** Which of the declared attributes the namespace does not have (yet). A worker without them must not start. */
export async function missingSearchAttributes(client: Client, declared: SearchAttributeTypes): Promise<string[]> {
  const { namespace } = client.options
  const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace })
  return Object.keys(declared).filter((name) => !(name in (customAttributes ?? {})))
}

/** Registers what is missing; answers the names that were added. */
export async function registerSearchAttributes(client: Client, declared: SearchAttributeTypes): Promise<string[]> {
  const missing = await missingSearchAttributes(client, declared)
  if (missing.length === 0) return []
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, types[declared[name] ?? 'Keyword']]))
  const { namespace } = client.options
  await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
  return missing
}
