import type { Me } from '../api/types.ts'

const functions = ['mail-officer', 'it-officer']

/** The mail office or the IT direction: requests come to them (R21). */
export const servesADesk = ({ user }: Me): boolean =>
  user.positions.some((position) => functions.includes(position.function))
