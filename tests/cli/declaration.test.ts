import postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { parseTemporalDeclaration, temporalDeclaration } from '../../cli/servers/temporal-declaration.ts'
import { applyDeclaration } from '../../cli/servers/temporal-registration.ts'
import { freshDatabase } from '../support/database.ts'
import { temporalClient, temporalServer } from '../support/temporal.ts'

describe('temporal-dev.yml', () => {
  test('a key that nobody reads is refused, so that a misspelt one is noticed', () => {
    expect(() => parseTemporalDeclaration('servers: {}')).toThrow(/temporal-dev.yml/)
  })

  test('what it declares is what the running server has, and applying it again changes nothing', async () => {
    const declaration = temporalDeclaration()
    const { address, namespace } = temporalServer()
    expect(await applyDeclaration({ address, namespace, declaration })).toEqual([])
    const client = await temporalClient()
    const { config } = await client.workflowService.describeNamespace({ namespace })
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(declaration.retentionDays * 86_400)
    const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace })
    expect(Object.keys(customAttributes ?? {})).toEqual(
      expect.arrayContaining(Object.keys(declaration.searchAttributes)),
    )
    await client.connection.close()
  })

  test('another namespace of the same server gets the same search attributes', async () => {
    const declaration = temporalDeclaration()
    const { address } = temporalServer()
    const added = await applyDeclaration({ address, namespace: 'second-town', declaration })
    expect(added).toContain('namespace second-town')
    expect(await applyDeclaration({ address, namespace: 'second-town', declaration })).toEqual([])
  })
})

describe('a database of one’s own', () => {
  test('two tests never see each other’s rows', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
    const first = postgres(one.url)
    const second = postgres(two.url)
    await first`create table only_here (n int)`
    expect(await second`select to_regclass('only_here') as there`).toEqual([{ there: null }])
    await Promise.all([first.end(), second.end()])
    await Promise.all([one.drop(), two.drop()])
  })
})
