/** Whether a token is on this element; instances of a repeated element bear its id with a suffix. */
export const isAt = (id: string, active: readonly string[]): boolean =>
  active.some((element) => element === id || element.startsWith(`${id}#`) || element.endsWith(`.${id}`))
