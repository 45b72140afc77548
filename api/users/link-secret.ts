import { createHash } from 'node:crypto'

/** Only this is stored: whoever reads the database can use no link. */
export const hashOfLink = (secret: string): string => createHash('sha256').update(secret).digest('hex')
