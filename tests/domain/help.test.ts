import { describe, expect, test } from 'vitest'
import { allowedOnFeedback, feedbackStatuses } from '../../domain/help/feedback.ts'
import {
  actsOn,
  afterAct,
  desksOf,
  interventionActs,
  interventionStatuses,
  interventionTable,
  type Side,
} from '../../domain/help/interventions.ts'

const author: ReadonlySet<Side> = new Set(['author'])
const desk: ReadonlySet<Side> = new Set(['desk'])

describe('an intervention request', () => {
  test('R20 whatever is done to it, somebody can still do something: no request is stuck', () => {
    for (const status of interventionStatuses) {
      const acts = actsOn(status, new Set(['author', 'desk']))
      expect([status, acts.length > 0]).toEqual([status, true])
      for (const act of acts)
        expect(interventionStatuses).toContain(afterAct(status, act, new Set(['author', 'desk']), 'Oui'))
    }
  })

  test('R20 what is offered is accepted, and what is not offered is refused, on both sides of the counter', () => {
    for (const sides of [author, desk])
      for (const status of interventionStatuses)
        for (const act of interventionActs) {
          const offered = actsOn(status, sides).includes(act)
          const done = () => afterAct(status, act, sides, 'Oui')
          if (offered) expect(done).not.toThrow()
          else expect(done).toThrow()
        }
  })

  test('R20 the author alone says that it is solved; the desk closes with its reason only', () => {
    expect(actsOn('answered', author)).toEqual(['confirm', 'reopen'])
    expect(actsOn('answered', desk)).toEqual(['close'])
    expect(() => afterAct('open', 'close', desk, '  ')).toThrow()
  })

  test('R20 every act that tells somebody something needs words', () => {
    const silent = interventionActs.filter((act) => !interventionTable[act].needsText)
    expect(silent).toEqual(['take', 'confirm', 'withdraw'])
  })

  test('R21 the mail office serves business requests, the IT direction technical ones, nobody else any', () => {
    expect(desksOf([{ unitKind: 'mail-office', function: 'mail-officer' }])).toEqual(['business'])
    expect(desksOf([{ unitKind: 'direction', function: 'it-officer' }])).toEqual(['technical'])
    expect(desksOf([{ unitKind: 'general-management', function: 'director-general' }])).toEqual([])
  })
})

describe('feedback', () => {
  test('R23 only the mail office decides, only the author withdraws, nobody supports their own', () => {
    for (const status of feedbackStatuses.filter((one) => one !== 'withdrawn')) {
      expect(allowedOnFeedback({ status, mine: false }, true)).toMatchObject({
        decide: true,
        support: true,
        comment: true,
      })
      expect(allowedOnFeedback({ status, mine: false }, false).decide).not.toBe(true)
      expect(allowedOnFeedback({ status, mine: false }, true).withdraw).not.toBe(true)
      expect(allowedOnFeedback({ status, mine: true }, false)).toMatchObject({ withdraw: true, comment: true })
      expect(allowedOnFeedback({ status, mine: true }, false).support).not.toBe(true)
    }
  })

  test('R23 what was withdrawn is over: nothing may be done with it', () => {
    for (const mine of [true, false])
      for (const answer of Object.values(allowedOnFeedback({ status: 'withdrawn', mine }, true)))
        expect(answer).not.toBe(true)
  })
})
