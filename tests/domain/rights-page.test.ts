import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rightsPage } from '../../domain/permissions/rights-page.ts'

test('R21 the page of rights that the town reviews says what the rules answer, act by act, role by role, state by state', () => {
  const reviewed = readFileSync(new URL('../../docs/droits.md', import.meta.url), 'utf8')
  // A difference is a change of rights: read it, then `npm run generate`.
  expect(rightsPage()).toBe(reviewed)
})

test('R4 R7 R13 R14 R17 no right that the rules deny stands on it', () => {
  const [, secret = ''] = rightsPage().split('### Courrier confidentiel ou politique hors circuit')
  const outside = secret.split('###')[0] ?? ''
  const rows = outside.split('\n').filter((line) => line.startsWith('| ') && line.includes('oui'))
  expect(rows.length).toBeGreaterThan(0)
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const head = cells(outside.split('\n').find((line) => line.startsWith('| acte')) ?? '')
  for (const row of rows) expect(head.filter((_, n) => cells(row)[n] === 'oui')).toEqual(['Cabinet et son secrétariat'])
})
