import { expect, test } from 'vitest'
import { type Draft, inputOf, sameSender } from '../../web/register/draft.ts'

const draft: Draft = {
  senderName: ' Mme Besson ',
  senderEmail: '',
  addressLines: '12 rue des Lilas\n\n',
  postalCode: '76000',
  city: 'Valmont',
  receivedOn: '2026-11-19',
  writtenOn: '2026-11-17',
  subject: ' Nid-de-poule rue des Lilas',
  channel: 'paper',
  box: 'DEP',
  confidentiality: 'normal',
}

test('R1 what is registered is what stands on the letter, without the blanks around it', () => {
  expect(inputOf(draft)).toEqual({
    subject: 'Nid-de-poule rue des Lilas',
    sender: { name: 'Mme Besson', address: { lines: ['12 rue des Lilas'], postalCode: '76000', city: 'Valmont' } },
    channel: 'paper',
    receivedOn: '2026-11-19',
    writtenOn: '2026-11-17',
    confidentiality: 'normal',
    box: 'DEP',
  })
})

test('R3 without a box the letter stays out of circuits', () => {
  expect(inputOf({ ...draft, box: '', confidentiality: 'political' }).box).toBeNull()
})

test('an unknown address is not registered as an empty one', () => {
  expect(inputOf({ ...draft, addressLines: '', postalCode: '', city: '' }).sender).toEqual({ name: 'Mme Besson' })
})

test('the next letter of the same sender keeps who and when, and asks for what and where', () => {
  const next = sameSender(draft)
  expect(next).toMatchObject({ senderName: draft.senderName, receivedOn: draft.receivedOn, channel: 'paper' })
  expect([next.subject, next.box, next.writtenOn]).toEqual(['', '', null])
})
