/** What publishing would change, and the act of publishing. */
export const effects = {
  title: 'Ce que la publication changerait',
  same: 'Le parcours est le même que celui de la version {{version}}.',
  identical: 'Ce fichier est déjà la version en vigueur.',
  first: 'Ce serait la première version de ce circuit.',
  refused: 'La publication est refusée par le circuit « {{name}} », qui appelle celui-ci :',
  added: 'nouveau',
  removed: 'supprimé',
  changed: 'changé',
  flow: 'chemin {{name}}',
  candidates: 'À qui on demande',
  candidate: '{{name}} : {{before}} → {{after}}',
  republished: 'Circuits publiés à nouveau dans le même acte',
  republishedOne: '{{name}} : version {{to}}',
  staying: 'Courriers en cours que vous voyez, qui gardent leur version',
  stayingOne_one: '{{name}}, version {{version}} : {{count}} courrier',
  stayingOne_other: '{{name}}, version {{version}} : {{count}} courriers',
  nobody: 'Aucun courrier en cours.',
  aspect: {
    name: 'nom',
    type: 'nature',
    place: 'place',
    candidate: 'à qui',
    due: 'délai',
    outcomes: 'issues',
    task: 'tâche',
    service: 'action',
    event: 'événement',
    repetition: 'répétition',
    way: 'trajet',
    condition: 'condition',
  },
}

export const role = {
  box: 'la boîte',
  'mail-office': 'le bureau du courrier',
  asked: 'la personne ou l’entité sollicitée',
  'director-general': 'la direction générale',
  'cab-director': 'la direction du Cabinet',
  signatory: 'le signataire',
  user: 'une personne nommée',
  unit: 'une entité nommée',
  nobody: 'tout le monde',
}

export const publish = {
  act: 'Publier…',
  title: 'Publier la version {{version}} de « {{name}} » ?',
  newLetters: 'Tout courrier qui entre dans ce circuit à partir de maintenant suit la version {{version}}.',
  stay_one:
    '{{count}} courrier en cours que vous voyez garde sa version ; vous pourrez ensuite le faire passer à la nouvelle.',
  stay_other:
    '{{count}} courriers en cours que vous voyez gardent leur version ; vous pourrez ensuite les faire passer à la nouvelle.',
  stayNone: 'Aucun courrier que vous voyez n’est en cours dans ce circuit.',
  callers: 'Sont publiés à nouveau, avec cette version : {{names}}.',
  untried: 'Ce brouillon n’a pas été essayé sur des courriers passés.',
  forGood: 'Une version publiée ne se modifie plus ; pour revenir en arrière, on publie de nouveau l’ancienne.',
  confirm: 'Publier',
  done: 'La version {{version}} est en vigueur.',
}
