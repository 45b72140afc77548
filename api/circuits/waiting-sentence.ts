import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Explanation, Waiting } from '../../workflows/messages.ts'
import { incidentSentence } from '../letters/incident-view.ts'

/** Who and what the sentence may name; nobody and no unit for a secret letter (R4). */
export type WaitingNames = {
  unit: (code: string) => string | null
  person: (id: number) => string | null
  element: (id: string) => string
}

/** One French sentence, and since when; null when nothing tells. */
export type WaitingSentence = { sentence: string; since: string | null }

type State = Pick<CircuitSnapshot, 'status' | 'tasks' | 'incidents'>

/** Why a letter waits: its most urgent reason (the workflow puts them in order), the next, and how many others there are. */
export function waitingSentence(
  { waiting }: Explanation,
  state: State,
  names: WaitingNames,
  now: Date,
): WaitingSentence {
  if (state.status === 'closed') return { sentence: 'Le courrier est clos : il n’attend plus rien.', since: null }
  const [first, ...others] = waiting
  if (!first) return { sentence: 'Le courrier avance : aucune attente n’est connue.', since: null }
  const since = sinceOf(first, state)
  const rest = othersText(
    others.filter(({ kind }) => kind === 'task' || kind === 'incident'),
    names,
  )
  return { sentence: `Le courrier ${reasonOf(first, state, names, now)}.${rest}`, since }
}

/** The second reason where it is short; the others are counted. */
function othersText([second, ...more]: readonly Waiting[], names: WaitingNames): string {
  if (!second) return ''
  const said = shortReason(second, names)
  const counted = said.length <= 100 ? more.length : more.length + 1
  const alone = counted === 1 ? 'Un autre motif le retient encore' : `${counted} autres motifs le retiennent encore`
  if (said.length > 100) return ` ${alone}.`
  if (counted === 0) return ` Il ${said}.`
  return ` Il ${said} ; ${alone.charAt(0).toLowerCase()}${alone.slice(1)}.`
}

function shortReason(waiting: Waiting, names: WaitingNames): string {
  const step = waiting.element === null ? 'cette étape' : `« ${names.element(waiting.element)} »`
  if (waiting.kind === 'incident') return `est aussi arrêté à l’étape ${step}`
  return `attend aussi ${whomText(waiting, names)} pour ${step}`
}

function reasonOf(first: Waiting, state: State, names: WaitingNames, now: Date): string {
  const step = first.element === null ? 'cette étape' : `« ${names.element(first.element)} »`
  const since = sinceText(sinceOf(first, state))
  switch (first.kind) {
    case 'incident':
      return `est arrêté${since} à l’étape ${step} par l’incident ${incidentText(first, state)}`
    case 'suspended':
      return 'est suspendu par l’exploitation jusqu’à sa reprise'
    case 'task':
      return `attend ${whomText(first, names)} pour ${step}${since}${dueText(first.until, now)}`
    case 'service':
      return `attend la fin du traitement automatique ${step}, réessayé en cas d’échec`
    case 'timer':
      return `attend le ${dayAndTime(first.until)} pour continuer après ${step}`
    case 'message':
      return `attend un événement extérieur, « ${String(first.detail.name ?? '')} », à l’étape ${step}`
    case 'join':
      return `attend, à la jonction ${step}, les branches qui ne sont pas arrivées : ${listOf(first.detail.missing, names)}`
    case 'parked-decision':
      return 'garde une décision qui sera appliquée quand sa tâche s’ouvrira'
    case 'projection':
      return 'a avancé, mais l’affichage est en retard : PostgreSQL n’a pas encore répondu'
  }
}

function sinceOf({ kind, detail }: Waiting, { tasks, incidents }: State): string | null {
  if (kind === 'task') return tasks.find(({ key }) => key === detail.key)?.openedAt ?? null
  if (kind === 'incident') return incidents.find(({ id }) => id === detail.id)?.at ?? null
  return null
}

function incidentText({ detail }: Waiting, { incidents }: State): string {
  const incident = incidents.find(({ id }) => id === detail.id)
  if (!incident) return String(detail.code)
  const { code, cause, acts } = incident
  const meaning = incidentSentence(incident).replace(/\.$/, '')
  const verbs = acts.map((act) => ({ retry: 'réessayer', skip: 'passer', move: 'déplacer' })[act])
  const help = verbs.length === 0 ? '' : ` ; actes possibles : ${verbs.join(', ')}`
  return `${cause ?? code} (${meaning})${help}`
}

function whomText({ detail }: Waiting, names: WaitingNames): string {
  const person = [detail.assignee, detail.user].find((id) => typeof id === 'number')
  const name = typeof person === 'number' ? names.person(person) : null
  if (name !== null) return name
  const unit = typeof detail.unit === 'string' ? names.unit(detail.unit) : null
  if (unit !== null) return `la bannette « ${unit} »`
  return 'la personne ou l’entité chargée de l’étape,'
}

function listOf(missing: unknown, names: WaitingNames): string {
  const ids = Array.isArray(missing) ? missing.map(String) : []
  return ids.map((id) => `« ${names.element(id)} »`).join(', ') || 'inconnues'
}

const sinceText = (since: string | null): string => (since === null ? '' : ` depuis le ${dayAndTime(since)}`)

function dueText(until: string | null, now: Date): string {
  if (until === null) return ''
  const late = Date.parse(until) < now.getTime()
  return late ? ` ; l’échéance du ${dayAndTime(until)} est dépassée` : ` ; échéance le ${dayAndTime(until)}`
}

const parisian = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
/** « 1er décembre 2026 à 23:59 »: the first of a month is an ordinal. */
const dayAndTime = (instant: string | null): string =>
  instant === null ? '?' : parisian.format(new Date(instant)).replace(/^1(?=\s)/, '1er')
