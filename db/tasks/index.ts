export { findTask, type MayAct, mayAct, mayActOn, placeOfTask, tasksOfLetter } from './find.ts'
export { listTasks, type TaskFilters, type TaskPage } from './list.ts'
export type { Via } from './rights.ts'
export type { TaskRow } from './rows.ts'
