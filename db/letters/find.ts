import { sql } from 'drizzle-orm'
import type { IncidentSnapshot } from '../../domain/snapshot.ts'
import type { Channel, Confidentiality, DocumentRole, LetterStatus, UnitLinkReason } from '../../domain/vocabulary.ts'
import type { Database, Transaction } from '../client.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { shownNumber } from './list.ts'

export type PersonRef = { login: string; name: string }
export type UnitRef = { code: string; name: string }

/** One letter with what hangs on it in the registry; contributions, replies and history are read by their own rooms. */
export type LetterDetail = {
  id: string
  chrono: string | null
  /** The CAB's own number, for the CAB only. */
  cabChrono: string | null
  subject: string
  sender: {
    name: string
    email: string | null
    address: { lines: string[]; postalCode: string; city: string } | null
  }
  channel: Channel
  confidentiality: Confidentiality
  receivedOn: string
  writtenOn: string | null
  dueOn: string | null
  implicitDecisionOn: string | null
  letterType: UnitRef | null
  priority: UnitRef | null
  status: LetterStatus
  inCircuit: boolean
  stage: string | null
  box: UnitRef | null
  boxUnitId: number | null
  integratedByUnitId: number | null
  registeredAt: Date
  registeredBy: PersonRef | null
  version: number
  incidents: IncidentSnapshot[]
  documents: DocumentDetail[]
  units: (UnitRef & { reason: UnitLinkReason })[]
  copies: {
    person: PersonRef | null
    unit: UnitRef | null
    reason: string
    by: PersonRef | null
    /** A receipt: for who put them in copy, for the CAB, and for themselves (R7); null to everybody else. */
    readAt: Date | null
  }[]
}

export type DocumentDetail = {
  id: string
  letterId: string
  lineage: string
  version: number
  role: DocumentRole
  name: string
  mediaType: string
  sha256: string
  /** Bytes. */
  size: number
  pages: number | null
  addedAt: Date
  addedBy: PersonRef | null
}

/** The letter, or null alike when it does not exist and when the reader may not see it. */
export async function findLetter(db: Database, reader: Reader, id: string): Promise<LetterDetail | null> {
  if (!isUuid(id)) return null
  return asReader(db, reader, async (tx) => {
    const [letter] = await tx.execute<LetterRow>(letterQuery(reader, id))
    if (!letter) return null
    const documents = await readDocuments(tx, reader, sql`d.letter_id = ${id}`)
    const units = await tx.execute<LetterDetail['units'][number]>(unitsQuery(id))
    const copies = await tx.execute<CopyRow>(copiesQuery(reader, id))
    return {
      ...letter,
      registeredAt: new Date(letter.registeredAt),
      documents,
      units: [...units],
      copies: copies.map((copy) => ({ ...copy, readAt: copy.readAt === null ? null : new Date(copy.readAt) })),
    }
  })
}

export async function documentsOf(db: Database, reader: Reader, letterId: string): Promise<DocumentDetail[]> {
  if (!isUuid(letterId)) return []
  return asReader(db, reader, (tx) => readDocuments(tx, reader, sql`d.letter_id = ${letterId}`))
}

/** The document, or null alike when it does not exist and when the reader may not see its letter. */
export async function findDocument(db: Database, reader: Reader, id: string): Promise<DocumentDetail | null> {
  if (!isUuid(id)) return null
  const [document] = await asReader(db, reader, (tx) => readDocuments(tx, reader, sql`d.id = ${id}`))
  return document ?? null
}

/** Whether the reader sees the letter now; what is told live asks this for each of its listeners. */
export async function seesLetter(db: Database, reader: Reader, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const rows = await db.execute(sql`select 1 from letters where letters.id = ${id} and ${visible(reader)}`)
  return rows.length > 0
}

type LetterRow = Omit<LetterDetail, 'registeredAt' | 'documents' | 'units' | 'copies'> & { registeredAt: string }
type CopyRow = Omit<LetterDetail['copies'][number], 'readAt'> & { readAt: string | null }
type DocumentRow = Omit<DocumentDetail, 'addedAt'> & { addedAt: string }

const person = (alias: string) => {
  const u = sql.identifier(alias)
  return sql`case when ${u}.id is not null then jsonb_build_object('login', ${u}.login, 'name', ${u}.display_name) end`
}
const unit = (alias: string) => {
  const u = sql.identifier(alias)
  return sql`case when ${u}.id is not null then jsonb_build_object('code', ${u}.code, 'name', ${u}.name) end`
}

function letterQuery(reader: Reader, id: string) {
  return sql`
    select l.id, ${shownNumber(reader)} as chrono, ${reader.isCab ? sql`l.cab_chrono` : sql`null`} as "cabChrono", l.subject,
      jsonb_build_object('name', l.sender_name, 'email', c.email, 'address', case when c.city is not null then
        jsonb_build_object('lines', c.address_lines, 'postalCode', coalesce(c.postal_code, ''), 'city', c.city) end) as sender,
      l.channel, l.confidentiality, l.received_on as "receivedOn", l.written_on as "writtenOn", l.due_on as "dueOn",
      l.implicit_decision_on as "implicitDecisionOn",
      (select jsonb_build_object('code', code, 'name', name) from letter_types where code = l.letter_type) as "letterType",
      (select jsonb_build_object('code', code, 'name', name) from priorities where code = l.priority) as priority, l.status, l.in_circuit as "inCircuit", s.stage, ${unit('box')} as box,
      l.box_unit_id as "boxUnitId", l.integrated_by_unit_id as "integratedByUnitId", l.registered_at as "registeredAt",
      ${person('u')} as "registeredBy", l.version, coalesce(s.incidents, '[]') as incidents
    from letters l join contacts c on c.id = l.sender_id left join users u on u.id = l.registered_by
      left join org_units box on box.id = l.box_unit_id left join circuit_states s on s.letter_id = l.id
    where l.id = ${id} and ${visible(reader, 'l')}`
}

function unitsQuery(id: string) {
  return sql`select o.code, o.name, lu.reason from letter_units lu join org_units o on o.id = lu.unit_id
    where lu.letter_id = ${id} order by lu.at, o.code, lu.reason`
}

function copiesQuery({ userId, isCab }: Reader, id: string) {
  return sql`select ${person('u')} as person, ${unit('o')} as unit, c.reason, ${person('giver')} as by,
      case when ${isCab} or c.by = ${userId} or c.user_id = ${userId} then c.read_at end as "readAt"
    from copies c left join users u on u.id = c.user_id left join org_units o on o.id = c.unit_id
      left join users giver on giver.id = c.by
    where c.letter_id = ${id} order by c.at, c.id`
}

async function readDocuments(
  tx: Transaction,
  reader: Reader,
  where: ReturnType<typeof sql>,
): Promise<DocumentDetail[]> {
  const rows = await tx.execute<DocumentRow>(sql`
    select d.id, d.letter_id as "letterId", d.lineage, d.version, d.role, d.name, d.media_type as "mediaType", d.sha256,
      d.size::float8 as size, d.pages, d.added_at as "addedAt", ${person('u')} as "addedBy"
    from documents d join letters l on l.id = d.letter_id left join users u on u.id = d.added_by
    where ${where} and ${visible(reader, 'l')} order by d.added_at, d.version, d.id`)
  return rows.map((row) => ({ ...row, addedAt: new Date(row.addedAt) }))
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
