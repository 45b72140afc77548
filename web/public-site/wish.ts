import type { TFunction } from 'i18next'
import type { WebRequestInput } from '../api/public.ts'

export type WishValues = {
  form: string
  name: string
  email: string
  phone: string
  street: string
  postalCode: string
  city: string
  subject: string
  message: string
  consent: boolean
  website: string
}

export const emptyWish = (form = ''): WishValues => ({
  form,
  name: '',
  email: '',
  phone: '',
  street: '',
  postalCode: '',
  city: '',
  subject: '',
  message: '',
  consent: false,
  website: '',
})

/** What the page itself can tell is missing; the server judges again. */
export function rulesOf(t: TFunction) {
  const needed = (value: string) => (value.trim() === '' ? t('publicSite.needed') : null)
  const email = (value: string) =>
    value.trim() === '' || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value.trim()) ? null : t('publicSite.badEmail')
  return {
    form: needed,
    name: needed,
    subject: needed,
    message: needed,
    email,
    street: (_: string, { street, postalCode, city }: WishValues) => {
      const given = [street, postalCode, city].filter((part) => part.trim() !== '').length
      return given === 0 || given === 3 ? null : t('publicSite.wholeAddress')
    },
    consent: (value: boolean) => (value ? null : t('publicSite.consentNeeded')),
  }
}

/** What is sent: empty fields are left out. */
export function wishOf(values: WishValues): WebRequestInput {
  const { form, name, subject, message, website } = values
  const [email, phone, street] = [values.email.trim(), values.phone.trim(), values.street.trim()]
  return {
    form,
    name: name.trim(),
    subject: subject.trim(),
    message: message.trim(),
    consent: true,
    website,
    ...(email !== '' && { email }),
    ...(phone !== '' && { phone }),
    ...(street !== '' && {
      address: { lines: [street], postalCode: values.postalCode.trim(), city: values.city.trim() },
    }),
  }
}
