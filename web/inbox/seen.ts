const key = 'bannette.seen'
const kept = 500

/** Tasks opened in this browser; what is new to the reader stands out in the list. Ids only, the oldest fall out. */
export const seenTasks = (): ReadonlySet<string> => new Set(read())

export function markSeen(taskId: string): void {
  const ids = read()
  if (!ids.includes(taskId)) localStorage.setItem(key, JSON.stringify([...ids, taskId].slice(-kept)))
}

function read(): string[] {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
}
