import type { Unit } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'

export type Line = { code: string; name: string; depth: number; isBox: boolean; path: string }

/** The org chart as lines, parents before children, with the path that tells two services of one name apart. */
export function linesOf(units: readonly Unit[]): Line[] {
  const below = Map.groupBy(units, ({ parent }) => parent)
  const known = new Set(units.map(({ code }) => code))
  const roots = units.filter(({ parent }) => parent === null || !known.has(parent))
  return roots.flatMap((unit) => walk(unit, 0, ''))

  function walk(unit: Unit, depth: number, above: string): Line[] {
    const name = typographic(unit.name)
    const path = above ? `${above} › ${name}` : name
    const line = { code: unit.code, name, isBox: unit.isBox, depth, path: above }
    return [line, ...(below.get(unit.code) ?? []).flatMap((child) => walk(child, depth + 1, path))]
  }
}

/** The lines that hold every word typed, accents and case aside: by their own name first, then by the units above. */
export function matching(lines: readonly Line[], typed: string): Line[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => plain(text).includes(word))
  const own = lines.filter(({ name, code }) => holds(`${name} ${code}`))
  const below = lines.filter((line) => !own.includes(line) && holds(`${line.name} ${line.code} ${line.path}`))
  return [...own, ...below]
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
