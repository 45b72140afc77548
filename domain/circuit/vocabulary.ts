import { taskKinds as letterTaskKinds, roles } from '../vocabulary.ts'

/** What a circuit may ask for. To add a word: add it in `domain/vocabulary.ts`, give it its screen, document it in `circuits/README.md`. */

/** Kinds of `bannette:task`; a plain `task` asks for nothing in particular. */
export const taskKinds = ['task', ...letterTaskKinds] as const

/** Roles of `bannette:task`: who may do it is resolved by the application when the task opens. */
export const taskRoles = roles

/** Activities of `bannette:service`; each has its namesake in `activities/`. */
export const serviceActivities = ['stamp-griffe', 'send-acknowledgement', 'dispatch', 'notify'] as const

export type ServiceActivity = (typeof serviceActivities)[number]
