export const settings = {
  title: 'Signature',
  intro:
    'La griffe, ou le circuit de secours avec signature à la main. Le changement vaut aussi pour les courriers qui attendent une signature.',
  town: 'Pour toute la ville',
  townHint: {
    griffe: 'Les réponses sont signées par griffe, dans l’application.',
    'by-hand': 'Les réponses sont imprimées, signées à la main, puis numérisées.',
  },
  each: 'Par signataire',
  of: 'Signature de {{name}}',
  griffe: 'Griffe',
  byHand: 'À la main',
  likeTown: 'Comme la ville',
  saved: 'C’est réglé.',
}

export const outbox = {
  title: 'Messages partis',
  intro: 'Démonstration : aucun courriel ne sort. Voici ce qui serait parti.',
  empty: 'Aucun message n’est parti.',
}

export const viewer = {
  document: 'Document {{name}}',
  unreadable: 'Ce document ne peut pas être affiché. Téléchargez-le.',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  smaller: 'Réduire',
  larger: 'Agrandir',
  print: 'Imprimer',
  download: 'Télécharger',
}
