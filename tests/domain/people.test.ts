import { describe, expect, test } from 'vitest'
import { parseCsv, writeCsv } from '../../domain/csv.ts'
import type { Chart } from '../../domain/org/changes.ts'
import { fitsKind, judgeOfPerson, judgesOfPosition, maySucceed } from '../../domain/people/guard.ts'
import { checkPassword } from '../../domain/people/passwords.ts'
import type { UnitKind } from '../../domain/vocabulary.ts'

const unit = (id: number, code: string, kind: UnitKind, parentId: number | null) => {
  return { id, code, name: code, kind, parentId, closedAt: null, successorId: null }
}
const chart: Chart = [
  unit(1, 'VILLE', 'town', null),
  unit(2, 'CAB', 'cabinet', 1),
  unit(3, 'CAB-SEC', 'cabinet-secretariat', 2),
  unit(4, 'DG', 'general-management', 1),
  unit(5, 'BDC', 'mail-office', 4),
  unit(6, 'DEP', 'direction', 4),
  unit(7, 'VOIRIE', 'service', 6),
  unit(8, 'ELUS', 'elected', 1),
]
const named = (code: string) => chart.find((one) => one.code === code) as Chart[number]
const judges = (code: string, kinds: readonly UnitKind[] = []) =>
  judgesOfPosition(chart, named(code), kinds).map((judge) => judge.unit)

describe('R21 whose word a position needs', () => {
  test('that of the head of each guarded unit that it is in or has below it', () => {
    expect(judges('CAB')).toEqual(['CAB'])
    expect(judges('CAB-SEC')).toEqual(['CAB'])
    expect(judges('DG')).toEqual(['DG'])
    expect(judges('VILLE').sort()).toEqual(['CAB', 'DG'])
    expect([judges('DEP'), judges('VOIRIE'), judges('ELUS'), judges('BDC')]).toEqual([[], [], [], []])
  })

  test('that of the director-general where the mail office would see another box', () => {
    expect(judges('DEP', ['mail-office'])).toEqual(['DG'])
    expect(judges('BDC', ['service'])).toEqual(['DG'])
    expect(judges('BDC', ['mail-office'])).toEqual([])
  })

  test('the account of a person answers to the CAB for élus and its own, to the DG for its own, else to nobody', () => {
    expect(judgeOfPerson(['elected'])?.unit).toBe('CAB')
    expect(judgeOfPerson(['general-management', 'cabinet'])?.unit).toBe('CAB')
    expect(judgeOfPerson(['general-management'])?.unit).toBe('DG')
    expect(judgeOfPerson(['direction', 'mail-office'])).toBeNull()
  })

  test('a function is held where it means something only', () => {
    expect(fitsKind('director-general', 'general-management')).toBe(true)
    for (const kind of ['direction', 'service', 'cabinet', 'town'] as const)
      expect(fitsKind('director-general', kind)).toBe(false)
    expect(fitsKind('mail-officer', 'service')).toBe(false)
  })

  test('tasks go to a colleague of the same unit or of one above it, never to another branch', () => {
    expect(maySucceed(chart, [7], [7])).toBe(true)
    expect(maySucceed(chart, [7], [6])).toBe(true)
    expect(maySucceed(chart, [6], [7])).toBe(false)
    expect(maySucceed(chart, [3], [5])).toBe(false)
  })
})

describe('a password', () => {
  const refused = (password: string, login = 'c.morel') => {
    try {
      checkPassword(password, login)
      return null
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  test('is long, and not what everybody tries, with or without signs around it', () => {
    expect(refused('onze signes')).toBe('PASSWORD_TOO_SHORT')
    for (const common of [
      'motdepasse2026',
      '!MotDePasse!!',
      'azertyuiop123',
      'aaaaaaaaaaaaaa',
      'abcdefghijklmn',
      'c.morel-2026',
    ])
      expect([common, refused(common)]).toEqual([common, 'PASSWORD_TOO_COMMON'])
    expect(refused('lampe bleue du grenier')).toBeNull()
  })
})

describe('a CSV file', () => {
  test('keeps every text as it was, and begins no cell with what a spreadsheet would run', () => {
    const nasty = ['=1+1', '+1', '-1', '@a', '\tx', 'a "b" c', 'a;b', 'deux\nlignes', "l'été", '']
    const text = writeCsv([nasty, ['fin']])
    expect(text.match(/(^|;)"[=+\-@\t\r]/m)).toBeNull()
    const [first, second] = parseCsv(text)
    expect(first?.cells).toEqual(nasty)
    expect(second).toEqual({ line: 3, cells: ['fin'] })
  })

  test('says at which line a quote is out of place', () => {
    expect(() => parseCsv('a;b\n"c;d')).toThrow(expect.objectContaining({ details: { line: 2 } }))
    expect(() => parseCsv('a;b"c')).toThrow(expect.objectContaining({ details: { line: 1 } }))
  })
})
