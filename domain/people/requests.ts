import type { ConfirmationSubject } from '../org/guard.ts'
import type { PositionFunction } from '../vocabulary.ts'

/** A change of an account that waits for a confirmation (R21). Units by code, days `YYYY-MM-DD`. */
export type AccountWish =
  | { act: 'open-position'; unit: string; function: PositionFunction; from: string; until: string | null }
  | { act: 'make-signatory' }
  | { act: 'change-identity'; name?: string; email?: string | null; title?: string | null }
  | { act: 'send-link' }
  | { act: 'reactivate' }

export const subjectOfWish = ({ act }: AccountWish): Exclude<ConfirmationSubject, 'org-change'> => {
  if (act === 'open-position') return 'position'
  return act === 'make-signatory' ? 'signatory' : 'credentials'
}

/** The French sentence for whoever decides. `name` and `email` are those of the person. */
export function sentenceOfWish(wish: AccountWish, { name, email }: { name: string; email: string | null }): string {
  switch (wish.act) {
    case 'open-position': {
      const until = wish.until === null ? '' : ` jusqu’au ${frenchDay(wish.until)}`
      const address = email === null ? 'sans adresse' : email
      return `${name} (${address}) serait ${functionNames[wish.function]} à ${wish.unit} à partir du ${frenchDay(wish.from)}${until}.`
    }
    case 'make-signatory':
      return `${name} pourrait signer par griffe.`
    case 'change-identity':
      return `${name} : ${identityParts(wish).join(' ; ')}.`
    case 'send-link':
      return `Un lien pour choisir un mot de passe serait envoyé à ${name} (${email ?? 'sans adresse'}).`
    case 'reactivate':
      return `Le compte de ${name} serait rouvert, avec ses fonctions.`
  }
}

function identityParts({ name, email, title }: Extract<AccountWish, { act: 'change-identity' }>): string[] {
  return [
    ...(name === undefined ? [] : [`le nom deviendrait ${name}`]),
    ...(email === undefined ? [] : [email === null ? 'plus d’adresse' : `l’adresse deviendrait ${email}`]),
    ...(title === undefined ? [] : [title === null ? 'plus de titre' : `le titre deviendrait « ${title} »`]),
  ]
}

const frenchDay = (day: string): string => day.split('-').reverse().join('/')

/** As the files and the sentences of administrators name them, one name for one function. */
export const functionNames: Readonly<Record<PositionFunction, string>> = {
  'mail-officer': 'agent du courrier',
  director: 'directeur',
  'cabinet-secretary': 'secrétaire du Cabinet',
  'director-general': 'directeur général des services',
  assistant: 'assistante de direction',
  'deputy-director-general': 'directeur général adjoint',
  agent: 'agent',
  'it-officer': 'agent du numérique',
  'elected-official': 'élu',
}
