import { readTable, writeCsv } from '../csv.ts'
import { DomainError } from '../errors.ts'
import { type PositionFunction, positionFunctions } from '../vocabulary.ts'
import { functionNames } from './requests.ts'

const columns = [
  'identifiant',
  'nom',
  'courriel',
  'titre',
  'délégations',
  'entité',
  'fonction',
  'du',
  'au',
  'compte',
] as const

/** A person as a file says them: one line for each position, or a single one without. */
export type PersonRow = {
  login: string
  name: string
  email: string | null
  title: string | null
  portfolios: string[]
  closed: boolean
  positions: { line: number; unit: string; function: PositionFunction; from: string | null; until: string | null }[]
  /** The first line on which they stand. */
  line: number
}

export function writePeople(people: readonly Omit<PersonRow, 'line'>[]): string {
  const rows = people.flatMap(({ login, name, email, title, portfolios, closed, positions }) => {
    const person = [login, name, email ?? '', title ?? '', portfolios.join(' | ')]
    const held = positions.map(({ unit, function: one, from, until }) => {
      return [unit, functionNames[one], from ?? '', until ?? '']
    })
    const account = closed ? 'fermé' : 'ouvert'
    return (held.length > 0 ? held : [['', '', '', '']]).map((position) => [...person, ...position, account])
  })
  return writeCsv([columns, ...rows])
}

export type RowRefusal = { line: number; login: string; code: string }
export type ReadPeople = { people: PersonRow[]; refused: RowRefusal[] }

/**
 * The people of a file, and the lines that cannot be understood. What a person is stands on their first line.
 * @throws {DomainError} `CSV_COLUMNS`, `CSV_MALFORMED`
 */
export function readPeople(text: string): ReadPeople {
  const people = new Map<string, PersonRow>()
  const refused: RowRefusal[] = []
  for (const { line, of } of readTable(text, columns)) {
    try {
      const login = of.identifiant.toLowerCase()
      const person = people.get(login) ?? personOf(login, of, line)
      const position = positionOf(of, line)
      people.set(login, position ? { ...person, positions: [...person.positions, position] } : person)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refused.push({ line, login: of.identifiant, code: error.code })
    }
  }
  return { people: [...people.values()], refused }
}

type Cells = Record<(typeof columns)[number], string>

function personOf(login: string, of: Cells, line: number): PersonRow {
  const { nom: name, courriel, titre, délégations, compte } = of
  if (!/^[a-z0-9][a-z0-9._-]{0,79}$/.test(login)) throw new DomainError('CSV_LOGIN', 'no login')
  if (name === '' || name.length > 120 || titre.length > 120) throw new DomainError('CSV_NAME', 'no name')
  if (courriel !== '' && !/^[^\s<>",;:()@]+@[^\s<>",;:()@]+$/.test(courriel))
    throw new DomainError('MAIL_ADDRESS_INVALID', 'no address')
  if (!['', 'ouvert', 'fermé'].includes(compte.toLowerCase())) throw new DomainError('CSV_STATE', 'open or closed')
  const portfolios = délégations.split('|').map((one) => one.trim())
  return {
    login,
    name,
    email: courriel || null,
    title: titre || null,
    portfolios: portfolios.filter((one) => one !== ''),
    closed: compte.toLowerCase() === 'fermé',
    positions: [],
    line,
  }
}

function positionOf({ entité, fonction, du, au }: Cells, line: number): PersonRow['positions'][number] | null {
  if (entité === '' && fonction === '') return null
  const held = positionFunctions.find((one) => one === fonction || functionNames[one] === fonction.toLowerCase())
  const named = positionFunctions.find((one) => functionNames[one].toLowerCase() === fonction.toLowerCase()) ?? held
  if (!named) throw new DomainError('CSV_FUNCTION', 'no such function')
  return { line, unit: entité.toUpperCase(), function: named, from: dayOf(du), until: dayOf(au) }
}

/** `2026-11-23` or `23/11/2026`; empty is null. @throws {DomainError} `INVALID_DAY` */
function dayOf(text: string): string | null {
  if (text === '') return null
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  const written = day ? `${year}-${month}-${day}` : text
  const instant = new Date(`${written}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(written) ||
    Number.isNaN(instant.getTime()) ||
    instant.toISOString().slice(0, 10) !== written
  )
    throw new DomainError('INVALID_DAY', 'no such day')
  return written
}
