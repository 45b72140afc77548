/** Feedback and proposals (R23): words that tables, routes and screens share. */
export const feedbackKinds = ['idea', 'problem', 'question'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

/** Everybody of the town, or the mail office and the author alone. */
export const feedbackAudiences = ['town', 'mail-office'] as const
export type FeedbackAudience = (typeof feedbackAudiences)[number]

export const feedbackDecisions = ['accepted', 'planned', 'refused', 'done'] as const
export type FeedbackDecision = (typeof feedbackDecisions)[number]

export type FeedbackStatus = 'open' | FeedbackDecision | 'withdrawn'
export const feedbackStatuses: readonly FeedbackStatus[] = ['open', ...feedbackDecisions, 'withdrawn']

export type FeedbackAct = 'change' | 'withdraw' | 'comment' | 'support' | 'decide'
export type FeedbackSeen = {
  status: FeedbackStatus
  /** The reader wrote it. */
  mine: boolean
}

const withdrawn = 'Ce retour a été retiré.'

/**
 * For each act, `true` or the French sentence that says why not; of a feedback that the reader sees.
 * @param decides the reader belongs to the mail office (R21, R23)
 */
export function allowedOnFeedback(
  { status, mine }: FeedbackSeen,
  decides: boolean,
): Record<FeedbackAct, true | string> {
  const own = mine || 'Réservé à son auteur.'
  const living = status !== 'withdrawn' || withdrawn
  return {
    change: both(own, living, status === 'open' || 'Ce retour a déjà reçu une décision : commentez-le.'),
    withdraw: both(own, living),
    comment: living,
    support: both(!mine || 'Vous soutenez déjà votre propre proposition.', living),
    decide: both(decides || 'Le bureau du courrier répond aux retours.', living),
  }
}

const both = (...answers: readonly (true | string)[]): true | string => answers.find((one) => one !== true) ?? true
