import type { Person, Task } from './person.ts'

type Load = {
  underWay: number
  late: number
  dueSoon: number
  medianDays: number | null
  oldestDays: number | null
}
type Workload = {
  until: string
  supervises: boolean
  total: Load & { trend: { on: string; underWay: number; late: number }[] }
  units: (Load & { unit: { code: string } | null })[]
  steps: { task: string; waiting: number; late: number }[]
}

/** How much is under way, late and soon due, in all and by unit. */
export const workloadOf = async (who: Person) => (await who.get('/api/stats/workload')).json<Workload>()

type Behind = {
  total: number
  items: {
    letter: { id: string; late: boolean }
    ageDays: number
    blockage: { code: string; text: string } | null
    tasks: { task: Task; remind: boolean | string; remindedAt: string | null }[]
  }[]
}

/** The letters behind a figure. */
export const behind = async (who: Person, query = '') => (await who.get(`/api/stats/letters${query}`)).json<Behind>()
export const idsBehind = async (who: Person, query = '') =>
  (await behind(who, query)).items.map(({ letter }) => letter.id)
