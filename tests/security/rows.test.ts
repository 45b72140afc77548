import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The cells of the table's rows: number, threat, what holds it, tests. */
const rows = read('docs/securite.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\|\s*|\s*\|$/g, '').trim()))

test('R4 every threat to the secrets of the town is shown to be held by tests that are there under these titles', () => {
  expect(rows.map(([number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 19])
  for (const [number, , , shown = ''] of rows) {
    const named = [...shown.matchAll(/`(tests\/[\w/.-]+)` « ([^»]+) »/g)]
    expect(named.length, `row ${number}`).toBeGreaterThan(0)
    for (const [, path = '', title = ''] of named) expect(read(path), `row ${number}`).toContain(title)
  }
})
