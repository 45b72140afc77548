import type { Workload } from '../api/types.ts'

/** What a director would say first: the parts of one sentence, each a figure that opens its letters. */
export type Summary = {
  late: number
  /** The box with most late letters, when there are several boxes. */
  worst: { code: string; name: string; late: number } | null
  soon: number
  underWay: number
}

export function summaryOf({ total, units }: Pick<Workload, 'total' | 'units'>): Summary {
  const [worst] = units
    .flatMap(({ unit, late }) => (unit && late > 0 ? [{ ...unit, late }] : []))
    .sort((a, b) => b.late - a.late)
  return {
    late: total.late,
    worst: units.length > 1 && worst ? worst : null,
    soon: total.dueSoon,
    underWay: total.underWay,
  }
}

/** « au service Voirie », « à la direction de l’espace public »: as one says where something lies. */
export function placeOf(name: string, language: string): string {
  if (language !== 'fr') return `in ${name}`
  const lowered = name.charAt(0).toLowerCase() + name.slice(1)
  if (/^(Service|Pôle|Bureau|Secrétariat|Délégué)\b/u.test(name)) return `au ${lowered}`
  return /^Direction\b/u.test(name) ? `à la ${lowered}` : `chez ${name}`
}
