import type { TFunction } from 'i18next'
import { Problem } from '../api/problem.ts'

/** The sentence for a refusal: by its code, else by its status; never the server's technical text. */
export function sentenceOf(error: unknown, t: TFunction): string {
  if (!(error instanceof Problem)) return t('errors.UNEXPECTED')
  const known = t(`errors.${error.code}` as 'errors.UNEXPECTED', { defaultValue: '' })
  if (known) return known
  if (error.status === 403) return t('errors.FORBIDDEN')
  if (error.status === 404) return t('errors.NOT_FOUND')
  if (error.status === 412) return t('errors.VERSION_CONFLICT')
  if (error.status === 429) return t('errors.RATE_LIMITED')
  if (error.status < 500 && error.status >= 400) return t('errors.INVALID')
  return t('errors.UNEXPECTED')
}
