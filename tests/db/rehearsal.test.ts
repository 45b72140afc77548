import { expect, test } from 'vitest'
import { rehearse } from '../../db/org/rehearse.ts'
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
