/** From this many requests in twelve months on, a domain is one that is often asked, whatever the town's list (R10). */
const OFTEN = 3

/** Whether the application is recommended for asking this unit: it was often asked, or the town lists its domain. */
export const oftenAsked = (unit: { name: string; asked: number }, listed: readonly string[]): boolean =>
  unit.asked >= OFTEN || listed.some((domain) => unit.name.includes(domain))
