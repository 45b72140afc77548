import type { TFunction } from 'i18next'
import type { Draft } from './draft.ts'

/** What the form itself can see is missing; everything else is the server's to say. */
export const rulesOf = (t: TFunction) => ({
  senderName: (name: string) => (name.trim() ? null : t('register.missing.sender')),
  subject: (subject: string) => (subject.trim() ? null : t('register.missing.subject')),
  receivedOn: (day: string | null) => (day ? null : t('register.missing.receivedOn')),
  writtenOn: (day: string | null, { receivedOn }: Draft) =>
    day && day > receivedOn ? t('register.missing.writtenLater') : null,
  box: (box: string, { confidentiality }: Draft) =>
    confidentiality === 'normal' && !box ? t('register.missing.box') : null,
})
