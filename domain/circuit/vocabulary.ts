/** What a circuit may ask for. To add a word: add it here, give it its screen or its activity, document it in `circuits/README.md`. */

/** Kinds of `bannette:task`. */
export const taskKinds = [
  'task',
  'treat',
  'contribute',
  'review',
  'visa',
  'sign',
  'sign-on-paper',
  'acknowledge',
  'dispatch',
  'qualify',
] as const

/** Roles of `bannette:task`: who may do it is resolved by the application when the task opens. */
export const taskRoles = [
  'box',
  'mail-office',
  'asked',
  'director-general',
  'cab-director',
  'signatory',
  'user',
  'unit',
] as const

/** Activities of `bannette:service`. */
export const serviceActivities = ['stamp-griffe', 'send-acknowledgement', 'dispatch', 'notify'] as const

export type TaskKind = (typeof taskKinds)[number]
export type TaskRole = (typeof taskRoles)[number]
export type ServiceActivity = (typeof serviceActivities)[number]
