type Reminded = { ended: unknown; suspended: boolean; assigneeId: number | null }
type Reminder = { userId: number; supervises: boolean; remindedToday: boolean }

/** `true`, or the sentence that says why nobody is reminded of this task now: once a day, by who supervises it (R11). */
export function mayRemindOf(task: Reminded, { userId, supervises, remindedToday }: Reminder): true | string {
  if (!supervises) return 'Les rappels reviennent à qui supervise ce courrier.'
  if (task.ended !== null) return 'Cette tâche est terminée.'
  if (task.suspended) return 'Le circuit de ce courrier est suspendu.'
  if (task.assigneeId === userId) return 'Cette tâche est entre vos mains.'
  if (remindedToday) return 'Un rappel a déjà été adressé aujourd’hui pour cette tâche.'
  return true
}
