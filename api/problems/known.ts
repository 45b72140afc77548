/** Status and French sentence of a refusal: the sentence says what to do about it. */
export type Known = { status: number; title: string }

/** The codes of one status, as rows of the one table in `api/problems.ts`. */
export const known = (status: number, codes: Readonly<Record<string, string>>): [string, Known][] =>
  Object.entries(codes).map(([code, title]) => [code, { status, title }])
