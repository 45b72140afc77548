/** Codes of the units that a compiled plan names itself, wherever in it: the steps that ask role `unit`. */
export function unitsNamed(plan: unknown): string[] {
  const codes = new Set<string>()
  collect(plan, codes)
  return [...codes].sort()
}

function collect(value: unknown, codes: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, codes)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const { role, unit } = value as { role?: unknown; unit?: unknown }
  if (role === 'unit' && typeof unit === 'string') codes.add(unit)
  for (const item of Object.values(value)) collect(item, codes)
}
