import { DomainError } from '../errors.ts'
import { commonPasswords } from './common-passwords.ts'

const passwordLength = { least: 12, most: 256 } as const

/**
 * Length decides, and nobody is made to mix signs; what everybody tries first is refused, whatever stands around it.
 * @param login of the account: a password that is little more than it is refused as well
 * @throws {DomainError} `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_COMMON`
 */
export function checkPassword(password: string, login: string): void {
  if ([...password].length < passwordLength.least)
    throw new DomainError('PASSWORD_TOO_SHORT', 'the password is too short', { least: passwordLength.least })
  if (isCommon(password, login)) throw new DomainError('PASSWORD_TOO_COMMON', 'anybody would try this password')
}

function isCommon(password: string, login: string): boolean {
  const plain = password.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const letters = plain.replace(/[^a-z]/g, '')
  const name = login.toLowerCase()
  return (
    new Set(plain).size < 5 ||
    [plain, core, letters].some((text) => commonPasswords.has(text)) ||
    (plain.includes(name) && plain.length - name.length < 6) ||
    isRow(plain)
  )
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
]

/** Nothing but neighbours of the alphabet or of a keyboard, there or back. */
function isRow(plain: string): boolean {
  const back = [...plain].reverse().join('')
  return rows.some((row) => row.includes(plain) || row.includes(back))
}
