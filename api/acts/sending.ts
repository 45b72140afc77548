import type { LetterInHand } from '../../db/replies/letter.ts'
import { DomainError } from '../../domain/errors.ts'

/**
 * How something leaves for the sender: as asked, otherwise by e-mail to whom wrote so, on paper to everybody else.
 * @throws {DomainError} NO_ADDRESS: by e-mail, to a sender who has no e-mail address
 */
export function wayOut({ sender, channel }: LetterInHand, asked: 'email' | 'paper' | undefined): 'email' | 'paper' {
  const wroteSo = sender.email !== null && (channel === 'email' || channel === 'web')
  const by = asked ?? (wroteSo ? 'email' : 'paper')
  if (by === 'email' && sender.email === null) throw new DomainError('NO_ADDRESS', 'the sender has no e-mail address')
  return by
}
