import type { Client } from '@temporalio/client'

type SearchAttributeType = 'Text' | 'Keyword' | 'Int' | 'Double' | 'Bool' | 'Datetime' | 'KeywordList'

/** Names and types, as `temporal-dev.yml` declares them. */
export type SearchAttributeTypes = Readonly<Record<string, SearchAttributeType>>

/** Which of the declared attributes the namespace does not have (yet). A worker without them must not start. */
export async function missingSearchAttributes(client: Client, declared: SearchAttributeTypes): Promise<string[]> {
  const { namespace } = client.options
  const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace })
  return Object.keys(declared).filter((name) => !(name in (customAttributes ?? {})))
}
