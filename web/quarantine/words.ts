import type { TFunction } from 'i18next'

/** The sentence for a code; one that is new to the screen is shown as it is. */
export const reasonOf = (code: string, t: TFunction): string =>
  t(`quarantine.reasons.${code}` as 'quarantine.reasons.other', {
    code,
    defaultValue: t('quarantine.reasons.other', { code }),
  })

/** Bytes as people read them. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
