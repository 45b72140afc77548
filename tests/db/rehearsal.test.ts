import { expect, test } from 'vitest'
import { rehearse } from '../../db/org/rehearse.ts'
import { circuitVersions } from '../../db/schema/index.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { testTown } from './town.ts'

test('R3 R4 a rehearsal is the same, to the last number, with and without letters that whoever asks may not know of', async () => {
  const town = await testTown()
  try {
    await town.register({ box: 'VOIRIE', from: 'BDC' })
    const changes: OrgChange[] = [{ act: 'merge', unit: 'VOIRIE', into: 'CAB-SEC' }]
    const told = async () => {
      // The instant of the closing is the rehearsal's own.
      const { units: _, ...outcome } = await rehearse(town.db, changes, await town.reader('bdc'))
      return outcome
    }
    const before = await told()
    expect(before.sight.length).toBeGreaterThan(0)
    await town.register({ confidentiality: 'political', from: 'CAB' })
    await town.register({ confidentiality: 'confidential', from: 'CAB' })
    await town.register({ confidentiality: 'confidential', box: 'VOIRIE', from: 'CAB' })
    expect(await told()).toEqual(before)
  } finally {
    await town.close()
  }
})

test('R23 a rehearsal names the circuits that would ask a unit that is no more, and none that asked it in vain before', async () => {
  const town = await testTown()
  try {
    const bdc = await town.reader('bdc')
    const asking = { nodes: [{ task: { role: 'unit', unit: 'ELUS' } }, { task: { role: 'unit', unit: 'VOIRIE' } }] }
    const version = { key: 'direction' as const, version: 7, planHash: 'of today', xml: '', plan: asking }
    await town.db
      .insert(circuitVersions)
      .values([version, { ...version, version: 6, planHash: 'of before', status: 'retired' }])
    const told = async (...changes: OrgChange[]) => {
      const { circuits, harm } = await rehearse(town.db, changes, bdc)
      return { circuits, broken: harm.brokenCircuits.length }
    }
    const closed: OrgChange = { act: 'close', unit: 'ELUS' }
    const broken = [{ key: 'direction', version: 7, unit: 'ELUS' }]
    expect(await told(closed)).toEqual({ circuits: broken, broken: 1 })
    // Who takes over is asked instead, and a retired version asks nobody.
    expect(await told({ act: 'merge', unit: 'VOIRIE', into: 'ECLAIRAGE' })).toEqual({ circuits: [], broken: 0 })
    expect(await told({ act: 'rename', unit: 'ELUS', name: 'Élus du conseil' })).toEqual({ circuits: [], broken: 0 })
  } finally {
    await town.close()
  }
})
