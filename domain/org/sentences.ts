import type { OrgChange } from './changes.ts'

/** The step in French, for whoever reads of it: units by code, as the town hall says them. */
function sentenceOfChange(change: OrgChange): string {
  switch (change.act) {
    case 'create':
      return `créer l’entité ${change.code} « ${change.name} » sous ${change.parent}`
    case 'rename':
      return `renommer ${change.unit} en « ${change.name} »`
    case 'move':
      return `rattacher ${change.unit} à ${change.parent}`
    case 'change-kind':
      return `changer la nature de ${change.unit}`
    case 'merge':
      return `fusionner ${change.unit} dans ${change.into}`
    case 'close':
      return change.successor ? `fermer ${change.unit}, ${change.successor} prenant la suite` : `fermer ${change.unit}`
    case 'undo':
      return 'revenir sur une réorganisation'
  }
}

/** The whole reorganisation in one sentence. */
export function sentenceOfChanges(changes: readonly OrgChange[]): string {
  const text = changes.map(sentenceOfChange).join(' ; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
