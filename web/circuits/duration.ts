/** A wait as people say it: « 40 min », « 3 h », « 2 j ». */
export function duration(minutes: number, language: string): string {
  const [value, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 48 * 60 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day']
  const digits = value < 10 && unit !== 'minute' ? 1 : 0
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value)
}
