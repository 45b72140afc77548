import { expect } from 'vitest'
import { letterWorkflowId } from '../../../workflows/messages.ts'
import { letterIn, type Reply, submitted } from '../../job/letters.ts'
import type { TownHall } from '../../job/town-hall.ts'

/** One letter from its arrival to its closure, acknowledged, stamped and sent; and one that waits for its visa. */
export async function doTheWholeJob(hall: TownHall): Promise<{ closed: string; open: string }> {
  const [bdc, adDep] = await Promise.all([hall.as('bdc'), hall.as('ad.dep')])
  const closed = await letterIn(bdc)
  await adDep.task(closed, 'treat')
  expect((await adDep.send('POST', `/api/letters/${closed}/acknowledgement`, {})).status).toBe(200)
  const reply = await submitted(adDep, closed, { signatory: 'elu.voirie' })
  for (const login of ['dg', 'dircab']) await decide(hall, login, closed, 'visa', 'approve', reply)
  await decide(hall, 'elu.voirie', closed, 'sign', 'sign', reply)
  const dispatch = await adDep.task(closed, 'dispatch')
  expect((await adDep.complete(dispatch, { outcome: 'done', by: 'email' })).status).toBe(200)
  const open = await letterIn(bdc, { subject: 'Banc public cassé' })
  await submitted(adDep, open)
  await (await hall.as('dg')).task(open, 'visa')
  await hall.client.workflow.getHandle(letterWorkflowId(closed)).result()
  return { closed, open }
}

async function decide(hall: TownHall, login: string, id: string, kind: string, outcome: string, { sha256 }: Reply) {
  const person = await hall.as(login)
  const answer = await person.complete(await person.task(id, kind), { outcome, documentSha256: sha256 })
  expect(answer.status).toBe(200)
}
