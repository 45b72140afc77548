/**
 * How many random towns, and drawn by which seed: given by `npm run test:visibility`, otherwise few enough for `npm test`
 * and drawn anew each time.
 */
export function townRuns(usual: number): { numRuns: number; endOnFailure: boolean; seed?: number } {
  const { BANNETTE_TOWNS: towns, BANNETTE_TOWNS_SEED: seed } = process.env
  return {
    numRuns: Number(towns ?? usual),
    endOnFailure: true,
    ...(seed !== undefined && { seed: Number(seed) }),
  }
}
