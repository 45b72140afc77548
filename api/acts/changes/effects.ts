/** What each change does, in the words of the town hall: read before it is confirmed. */
export const effects = {
  suspend: 'Plus personne n’agit sur ce courrier et ses délais sont retenus, jusqu’à la reprise du circuit.',
  resume: 'Le circuit reprend où il en était ; ce qui est venu à échéance entre-temps prend effet aussitôt.',
  withdraw: 'La demande est retirée à la personne ou à l’entité sollicitée ; les autres contributions continuent.',
  askVisa: 'Un visa de plus est demandé à côté des autres : la réponse ne part pas à la signature avant lui.',
  askVisaBeforeSignature: 'La demande de signature est retirée : elle sera faite à nouveau une fois ce visa donné.',
  addContributor:
    'La personne ou l’entité reçoit la même demande et voit le courrier ; l’étape attend sa réponse avec celle des autres.',
  addContributorLast:
    'La personne ou l’entité sera sollicitée après toutes les autres, qui le sont l’une après l’autre.',
} as const

const skipped: Readonly<Record<string, string>> = {
  acknowledge: 'Aucun accusé de réception n’est envoyé, et le courrier poursuit son circuit.',
  review: 'Le circuit continue sans cette relecture.',
  visa: 'Le circuit continue sans ce visa, et l’historique dit qu’il n’a pas été donné.',
}

export const effectOfSkipping = (kind: string): string => skipped[kind] ?? 'Le circuit continue sans cette étape.'

/** @param open names of what is under way now and would be taken back */
export function effectOfGoingBack(open: readonly string[]): string {
  const back = 'Le courrier revient à cette étape ; les visas donnés depuis sont annulés et seront redemandés.'
  return open.length === 0 ? back : `${back} En cours et retiré : ${[...new Set(open)].join(', ')}.`
}
