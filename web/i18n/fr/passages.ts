/** The way of a letter from box to box. */
export const passages = {
  label: 'Boîtes successives',
  changed: 'Ce courrier a changé de boîte {{count}} fois',
  back: 'Ce courrier a changé de boîte {{count}} fois ; il est revenu {{places}}',
  place_one: '{{place}}',
  place_other: '{{count}} fois {{place}}',
  chain: 'Voir le parcours',
  how: {
    entered: 'entré le {{when}}',
    routed: 'orienté le {{when}}',
    'handed-over': 'transmis le {{when}}',
    replaced: 'repris le {{when}}',
  },
  mark: 'va-et-vient ({{count}})',
  markLong_one: 'A changé de boîte {{changes}} fois, dont {{count}} retour',
  markLong_other: 'A changé de boîte {{changes}} fois, dont {{count}} retours',
  sentAway: 'Cette boîte a déjà renvoyé le courrier le {{day}} ({{name}}) : « {{reason}} »',
  sentAwayBare: 'Cette boîte a déjà renvoyé le courrier le {{day}}.',
  sentAwayHint: 'Vous pouvez l’y transmettre quand même : dites alors pourquoi.',
}
