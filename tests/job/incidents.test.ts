import { afterAll, beforeAll, expect, test } from 'vitest'
import { circuitsUnderWay } from '../../db/circuits/operations.ts'
import { griffes } from '../../db/schema/index.ts'
import { draft, historyOf, letterIn, readLetter, submitted } from './letters.ts'
import { waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
beforeAll(async () => {
  hall = await openTownHall()
})
afterAll(() => hall?.close())

test('R14 a griffe that cannot be put stops the letter with its reason, and goes on once the cause is mended', async () => {
  const [bdc, adDep, dg] = [await hall.as('bdc'), await hall.as('ad.dep'), await hall.as('dg')]
  const id = await letterIn(bdc)
  const reply = await submitted(adDep, id)
  await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
  const sign = await dg.task(id, 'sign')

  const kept = await hall.db.delete(griffes).returning()
  await dg.stepUp()
  expect((await dg.complete(sign, { outcome: 'sign' })).status).toBe(200)
  const [incident] = await waitFor('the incident', async () => {
    const { incidents } = await readLetter(adDep, id)
    return incidents.length > 0 && incidents
  })
  expect(incident).toMatchObject({ code: 'NOT_A_SIGNATORY', message: 'Cette personne ne peut pas signer par griffe.' })
  expect(incident?.acts).toContain('retry')
  expect(await adDep.tasks(`&letter=${id}&kind=dispatch`)).toEqual([])

  expect(await circuitsUnderWay(hall.db, { incident: 'any' })).toMatchObject([
    { letterId: id, circuit: 'direction', incidents: [{ cause: 'NOT_A_SIGNATORY' }] },
  ])
  const again = { incident: incident?.id, act: 'retry', reason: 'Griffe déposée à nouveau.' }
  const stranger = await hall.as('agent.securite')
  expect((await stranger.send('POST', `/api/letters/${id}/incidents`, again)).status).toBe(404)
  await hall.db.insert(griffes).values(kept)
  expect((await adDep.send('POST', `/api/letters/${id}/incidents`, again)).status).toBe(200)
  await adDep.task(id, 'dispatch')
  expect((await readLetter(adDep, id)).documents.filter(({ role }) => role === 'stamped-reply')).toHaveLength(1)
  const history = await historyOf(adDep, id)
  expect(history.find(({ kind }) => kind === 'incident_resolved')?.comment).toBe(again.reason)
  expect((await draft(adDep, id)).code).toBe('REPLY_UNDER_VISA')
})
