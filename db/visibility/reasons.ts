import type { UnitLinkReason } from '../../domain/vocabulary.ts'
import type { FactRow } from './facts.ts'

export type SightRule = 'R3' | 'R4' | 'R5' | 'R6' | 'R7'
/** A rule that opens a letter, and the sentence that says so, in French. */
export type SightReason = { rule: SightRule; text: string }
/** To whom the sentence is said: to the reader, or to somebody else about them. */
export type Told = 'you' | 'others'

const linkTexts: Readonly<Record<UnitLinkReason, string>> = {
  box: 'il est, ou a été, dans la bannette',
  contribution: 'une contribution a été demandée à l’entité',
  copy: 'il est en copie de l’entité',
  integrated: 'il a été intégré par l’entité',
  'asked-person': 'un agent a été sollicité dans l’entité',
}

const personTexts: Readonly<Record<Told, Readonly<Record<string, string>>>> = {
  you: {
    copy: 'Vous êtes en copie de ce courrier.',
    asked: 'Vous avez été sollicité(e) nommément sur ce courrier.',
    assigned: 'Ce courrier vous a été attribué.',
    signatory: 'Vous êtes le signataire choisi pour la réponse.',
    elected: 'Vous êtes en copie de ce courrier en tant qu’élu(e).',
  },
  others: {
    copy: 'En copie de ce courrier.',
    asked: 'Sollicité(e) nommément sur ce courrier.',
    assigned: 'Ce courrier lui a été attribué.',
    signatory: 'Signataire choisi pour la réponse.',
    elected: 'En copie de ce courrier en tant qu’élu(e).',
  },
}

export function reasonOf({ fact, unit, reason }: FactRow, told: Told): SightReason {
  switch (fact) {
    case 'cab':
      return { rule: 'R4', text: 'Ce courrier réservé est hors circuit : seule la direction du Cabinet le voit.' }
    case 'circuit':
      return {
        rule: 'R5',
        text: `Le courrier est dans un circuit, et ${told === 'you' ? 'vous appartenez' : 'cette personne appartient'} à l’entité « ${unit} ».`,
      }
    case 'tree':
      return {
        rule: 'R6',
        text: `Le courrier est lié à une entité ${told === 'you' ? 'que vous voyez' : 'que cette personne voit'} : ${linkTexts[reason as UnitLinkReason]} « ${unit} ».`,
      }
    case 'exact-box':
      return {
        rule: 'R3',
        text: `Courrier confidentiel, dans la bannette de ${told === 'you' ? 'votre' : 'son'} entité « ${unit} ».`,
      }
    case 'exact-unit':
      return { rule: 'R3', text: `Courrier confidentiel : ${linkTexts[reason as UnitLinkReason]} « ${unit} ».` }
    case 'person':
      return { rule: 'R6', text: personTexts[told][reason ?? 'copy'] ?? '' }
    case 'elected':
      return { rule: 'R7', text: personTexts[told].elected ?? '' }
  }
}

/** A task asked of somebody reaches who stands in for them, as if it had been given to them (R6, R7). */
export function byDelegation(principal: string, isElected: boolean, told: Told): SightReason {
  const acts = told === 'you' ? 'vous agissez' : 'cette personne agit'
  const text = `Une tâche y est demandée à ${principal}, pour qui ${acts} par délégation.`
  return { rule: isElected ? 'R7' : 'R6', text }
}
