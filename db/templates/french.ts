/** `content` is editor JSON; its merge fields are those of the typesetter, which a test holds against each other. */
export type TemplateSeed = { kind: 'reply' | 'acknowledgement'; name: string; content: Record<string, unknown> }

/** The generic templates that a new town begins with; the assistants of the DG change them afterwards (R19). */
export const frenchTemplates: readonly TemplateSeed[] = [
  {
    kind: 'reply',
    name: 'Réponse favorable',
    content: letter(
      'Madame, Monsieur,',
      'Par votre courrier reçu le {letter.receivedOn}, enregistré sous le numéro {letter.chrono}, vous avez appelé l’attention de la Ville sur l’objet suivant : {letter.subject}.',
      'J’ai le plaisir de vous faire savoir qu’une suite favorable est donnée à votre demande. Les services municipaux sont chargés de sa mise en œuvre et prendront contact avec vous si des précisions leur sont nécessaires.',
      'Pour toute question, vous pouvez vous adresser à {unit.name}, qui suit ce dossier.',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ),
  },
  {
    kind: 'reply',
    name: 'Réponse d’attente',
    content: letter(
      'Madame, Monsieur,',
      'J’ai bien reçu votre courrier, enregistré le {letter.receivedOn} sous le numéro {letter.chrono}, relatif à l’objet suivant : {letter.subject}.',
      'Votre demande est en cours d’examen par {unit.name}. Son instruction appelle des vérifications complémentaires ; une réponse vous sera adressée dès qu’elles seront achevées.',
      'Je vous remercie de votre patience et vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ),
  },
  {
    kind: 'reply',
    name: 'Refus motivé',
    content: letter(
      'Madame, Monsieur,',
      'Par votre courrier reçu le {letter.receivedOn}, enregistré sous le numéro {letter.chrono}, vous avez saisi la Ville de l’objet suivant : {letter.subject}.',
      'Après examen par {unit.name}, je suis au regret de ne pouvoir réserver une suite favorable à votre demande, pour les motifs suivants :',
      '(à compléter : motifs de droit et de fait)',
      'Si vous entendez contester cette décision, vous pouvez, dans un délai de deux mois à compter de sa réception, former un recours gracieux auprès du maire ou saisir le tribunal administratif, notamment par l’application « Télérecours citoyens » (www.telerecours.fr).',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ),
  },
  {
    kind: 'reply',
    name: 'Transmission',
    content: letter(
      'Madame, Monsieur,',
      'Votre courrier, reçu le {letter.receivedOn} et enregistré sous le numéro {letter.chrono}, porte sur l’objet suivant : {letter.subject}.',
      'Cette question ne relève pas de la compétence de la Ville. En application de l’article L. 114-2 du code des relations entre le public et l’administration, votre demande est transmise à l’administration compétente, qui vous répondra directement.',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ),
  },
  {
    kind: 'acknowledgement',
    name: 'Accusé de réception',
    content: letter(
      'Madame, Monsieur,',
      'J’accuse réception de votre courrier, reçu le {letter.receivedOn} et enregistré sous le numéro {letter.chrono}, relatif à l’objet suivant : {letter.subject}.',
      'Il est confié à {unit.name}, qui vous répondra dans les meilleurs délais.',
    ),
  },
]

/** The content is built from lines, each a paragraph, in which `{field}` stands for a merge field. */
function letter(...lines: readonly string[]): Record<string, unknown> {
  return { type: 'doc', content: lines.map((line) => ({ type: 'paragraph', content: inlinesOf(line) })) }
}

function inlinesOf(line: string): unknown[] {
  const pieces = line.split(/(\{[a-zA-Z.]+\})/).filter(Boolean)
  return pieces.map((piece) => {
    const field = /^\{(.+)\}$/.exec(piece)?.[1]
    return field ? { type: 'mergeField', attrs: { field } } : { type: 'text', text: piece }
  })
}
