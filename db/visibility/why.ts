import { sql } from 'drizzle-orm'
import type { UnitLinkReason } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { heldToday, inForceToday, type Reader, readersOf } from './reader.ts'

export type SightRule = 'R3' | 'R4' | 'R5' | 'R6' | 'R7'
/** A rule that opens a letter, and the sentence that says so to its reader, in French. */
export type SightReason = { rule: SightRule; text: string }
export type Sight = { userId: number; login: string; name: string; reasons: SightReason[] }

type FactRow = { userId: number; login: string; name: string; fact: Fact; unit: string | null; reason: string | null }
type Fact = 'cab' | 'circuit' | 'tree' | 'exact-box' | 'exact-unit' | 'person' | 'elected'

/** Why this reader sees the letter; empty when they do not. Derived from the links, not from the tokens. */
export async function whySeen(db: Connection, reader: Reader, letterId: string): Promise<SightReason[]> {
  const rows = await facts(db, letterId, reader.userId)
  return [...rows.map(reasonOf), ...byDelegation(reader, letterId)]
}

/** A task asked of somebody reaches who stands in for them, as if it had been given to them (R6, R7). */
function byDelegation({ standsIn, delegatedLetters, isElected }: Reader, letterId: string): SightReason[] {
  const ids = delegatedLetters.get(letterId) ?? []
  return standsIn
    .filter(({ delegationId }) => ids.includes(delegationId))
    .map(({ principal }) => ({
      rule: isElected ? 'R7' : 'R6',
      text: `Une tâche y est demandée à ${principal.name}, pour qui vous agissez par délégation.`,
    }))
}

/** Everyone who sees the letter today, and why; for those who administer. */
export async function whoSees(db: Connection, letterId: string): Promise<Sight[]> {
  const people = new Map<number, Sight>()
  for (const row of await facts(db, letterId, null)) {
    const { userId, login, name } = row
    const person = people.get(userId) ?? { userId, login, name, reasons: [] }
    person.reasons.push(reasonOf(row))
    people.set(userId, person)
  }
  for (const { userId, login, name, reader } of await delegates(db)) {
    const reasons = byDelegation(reader, letterId)
    const known = people.get(userId)
    if (known) known.reasons.push(...reasons)
    else if (reasons.length > 0) people.set(userId, { userId, login, name, reasons })
  }
  return [...people.values()]
}

/** Everybody who stands in for somebody today. */
async function delegates(db: Connection): Promise<(Omit<Sight, 'reasons'> & { reader: Reader })[]> {
  const rows = await db.execute<Omit<Sight, 'reasons'>>(sql`
    select u.id as "userId", u.login, u.display_name as name from users u
    where exists (select from delegations d where d.delegate_id = u.id and ${inForceToday('d')}) order by u.login`)
  const readers = await readersOf(
    db,
    rows.map(({ userId }) => userId),
  )
  return rows.flatMap((row) => {
    const reader = readers.find(({ userId }) => userId === row.userId)
    return reader ? [{ ...row, reader }] : []
  })
}

async function facts(db: Connection, letterId: string, userId: number | null): Promise<FactRow[]> {
  return db.execute<FactRow>(sql`
    with recursive letter as (
      select *, confidentiality <> 'normal' and not in_circuit as secret,
        in_circuit and bannette_explicit(confidentiality) as explicit
      from letters where id = ${letterId}
    ),
    held as (
      select p.user_id, u.id as unit_id, u.kind from positions p join org_units u on u.id = p.unit_id
      where ${heldToday('p')} and (${userId}::integer is null or p.user_id = ${userId}::integer)
    ),
    elected as (
      select distinct p.user_id from positions p join org_units u on u.id = p.unit_id
      where ${heldToday('p')} and (p.function = 'elected-official' or u.kind = 'elected')
    ),
    official as (select * from held where user_id not in (select user_id from elected)),
    above (linked_id, unit_id) as (
      select distinct unit_id, unit_id from letter_units where letter_id = ${letterId}
      union
      select above.linked_id, u.parent_id from above join org_units u on u.id = above.unit_id where u.parent_id is not null
    ),
    facts (user_id, fact, unit_id, reason) as (
      select o.user_id, 'cab', null::integer, null::text from official o, letter l
        where l.secret and o.kind in ('cabinet', 'cabinet-secretariat')
      union
      select o.user_id, 'circuit', o.unit_id, null from official o, letter l
        where l.in_circuit and o.kind in ('general-management', 'cabinet', 'cabinet-secretariat')
      union
      select o.user_id, 'tree', a.linked_id, lu.reason from letter l, above a
        join letter_units lu on lu.unit_id = a.linked_id and lu.letter_id = ${letterId}
        join official o on o.unit_id = a.unit_id where not l.secret and not l.explicit
      union
      select o.user_id, 'exact-box', o.unit_id, null from letter l join official o on o.unit_id = l.box_unit_id where l.explicit
      union
      select o.user_id, 'exact-unit', o.unit_id, lu.reason from letter l
        join letter_units lu on lu.letter_id = l.id and lu.reason in ('contribution', 'copy')
        join official o on o.unit_id = lu.unit_id where l.explicit
      union
      select c.user_id, case when c.user_id in (select user_id from elected) then 'elected' else 'person' end, null, c.reason
        from letter l join copies c on c.letter_id = l.id
        where not l.secret and c.user_id is not null and (${userId}::integer is null or c.user_id = ${userId}::integer)
    )
    select u.id as "userId", u.login, u.display_name as name, f.fact, o.name as unit, f.reason
    from facts f join users u on u.id = f.user_id and u.disabled_at is null left join org_units o on o.id = f.unit_id
    order by u.login, f.fact, o.name, f.reason`)
}

const linkTexts: Readonly<Record<UnitLinkReason, string>> = {
  box: 'il est, ou a été, dans la bannette',
  contribution: 'une contribution a été demandée à l’entité',
  copy: 'il est en copie de l’entité',
  integrated: 'il a été intégré par l’entité',
  'asked-person': 'un agent a été sollicité dans l’entité',
}

const personTexts: Readonly<Record<string, string>> = {
  copy: 'Vous êtes en copie de ce courrier.',
  asked: 'Vous avez été sollicité(e) nommément sur ce courrier.',
  assigned: 'Ce courrier vous a été attribué.',
  signatory: 'Vous êtes le signataire choisi pour la réponse.',
}

function reasonOf({ fact, unit, reason }: FactRow): SightReason {
  switch (fact) {
    case 'cab':
      return { rule: 'R4', text: 'Ce courrier réservé est hors circuit : seule la direction du Cabinet le voit.' }
    case 'circuit':
      return { rule: 'R5', text: `Le courrier est dans un circuit, et vous appartenez à l’entité « ${unit} ».` }
    case 'tree':
      return {
        rule: 'R6',
        text: `Le courrier est lié à une entité que vous voyez : ${linkTexts[reason as UnitLinkReason]} « ${unit} ».`,
      }
    case 'exact-box':
      return { rule: 'R3', text: `Courrier confidentiel, dans la bannette de votre entité « ${unit} ».` }
    case 'exact-unit':
      return { rule: 'R3', text: `Courrier confidentiel : ${linkTexts[reason as UnitLinkReason]} « ${unit} ».` }
    case 'person':
      return { rule: 'R6', text: personTexts[reason ?? 'copy'] ?? 'Vous êtes nommément destinataire de ce courrier.' }
    case 'elected':
      return { rule: 'R7', text: 'Vous êtes en copie de ce courrier en tant qu’élu(e).' }
  }
}
