import {
  type PositionFunction,
  positionFunctions,
  type TaskKind,
  taskKinds,
  type UnitKind,
  unitKinds,
} from '../vocabulary.ts'
import { coveredKinds, type Delegator, delegationScopes, type Given, lentActs } from './delegation.ts'
import { letterActs, letterRoles, letterStates, mayOnLetter, type Place, rolesOn } from './letter-acts.ts'
import { mayInOffice, type OfficeAct, officeActs } from './office-acts.ts'
import {
  functionNames,
  letterActNames,
  letterRoleNames,
  letterStateNames,
  officeActNames,
  scopeNames,
  taskKindNames,
  unitKindNames,
} from './rights-labels.ts'
import { registrationRows } from './rights-registering.ts'
import { table, yes } from './rights-table.ts'
import { takeOverTable } from './taking-over.ts'

/**
 * Every right of the application as a page in French, for whoever answers for them. Nothing of it is written by hand: each
 * cell is the answer of the function that decides when somebody acts.
 */
export function rightsPage(): string {
  return `${[
    '# Qui peut faire quoi\n',
    'Page produite par `npm run generate` à partir des règles de l’application (`domain/permissions`) ; un test la compare',
    'à ce que les règles répondent. **Voir vient d’abord** : pour qui ne voit pas un courrier, il n’existe pas.\n',
    '## Actes sur un courrier\n',
    ...letterStates.flatMap((state) => [`### ${letterStateNames[state]}\n`, onLetters(state), '']),
    '## D’où vient la place de chacun\n',
    'Un(e) élu(e) n’a que la place d’élu(e), quelles que soient ses autres fonctions (R7).\n',
    places(),
    '\n## Actes sans courrier\n',
    offices(),
    '\n## Intégrer un courrier\n',
    table(['fonction', 'confidentialité', 'sans bannette', 'dans une bannette'], registrationRows()),
    '\n## Reprendre la tâche d’un collègue de la bannette\n',
    takeOvers(),
    '\n## Ce qu’une délégation ajoute\n',
    'Au délégataire, pour les tâches demandées au délégant et tant qu’elles sont ouvertes ; jamais au-delà de ce que le',
    'délégant peut encore lui-même. Une tâche prêtée pour plus que des visas permet aussi :',
    `${[...lentActs].map((act) => letterActNames[act]).join(', ')}.\n`,
    delegated(),
  ].join('\n')}\n`
}

function onLetters(state: (typeof letterStates)[number]): string {
  const rows = letterActs.map((act) => [
    letterActNames[act],
    ...letterRoles.map((role) => yes(mayOnLetter(act, state, new Set([role])) === true)),
  ])
  return table(['acte', ...letterRoles.map((role) => letterRoleNames[role])], rows)
}

const boxKinds = ['mail-office', 'service', 'direction', 'pole', 'general-management', 'cabinet'] as const
const UNIT = 1
const PARENT = 2

/** Which place each function gives, held in the box itself, above it, or in the unit that integrated the letter. */
function places(): string {
  const held = (kind: UnitKind, unitId: number, held: PositionFunction) => ({
    positions: [{ unitId, unitKind: kind, function: held }],
    isCab: kind === 'cabinet' || kind === 'cabinet-secretariat',
    isElected: kind === 'elected' || held === 'elected-official',
  })
  const named = (place: Place, person: ReturnType<typeof held>) =>
    [...rolesOn(place, person)].map((role) => letterRoleNames[role]).join(' ; ') || '—'
  const boxOf = (kind: UnitKind): Place => ({ box: { id: UNIT, kind, parentId: PARENT }, integratedBy: null })
  const rows = positionFunctions.flatMap((held_) => [
    ...boxKinds.map((kind) => [
      functionNames[held_],
      `dans la bannette (${unitKindNames[kind]})`,
      named(boxOf(kind), held(kind, UNIT, held_)),
    ]),
    [
      functionNames[held_],
      'dans la direction au-dessus du service',
      named(boxOf('service'), held('direction', PARENT, held_)),
    ],
    [
      functionNames[held_],
      'dans l’entité qui a intégré',
      named({ box: null, integratedBy: UNIT }, held('direction', UNIT, held_)),
    ],
  ])
  return table(['fonction', 'tenue', 'place'], rows)
}

function offices(): string {
  return table(
    ['acte', 'qui'],
    officeActs.map((act) => [
      officeActNames[act],
      unitKinds.flatMap((kind) => holders(act, kind)).join(' ; ') || 'personne',
    ]),
  )
}

function holders(act: OfficeAct, unitKind: UnitKind): string[] {
  const may = positionFunctions.filter((held) => mayInOffice(act, [{ unitKind, function: held }]) === true)
  if (may.length === 0) return []
  const who = may.length === positionFunctions.length ? 'tous' : may.map((held) => functionNames[held]).join(', ')
  return [`${unitKindNames[unitKind]} : ${who}`]
}

function takeOvers(): string {
  const rows = unitKinds.flatMap((kind) => {
    const held = takeOverTable[kind]
    return held ? [[unitKindNames[kind], held.map((one) => functionNames[one]).join(', ')]] : []
  })
  return table(['bannette', 'qui'], rows)
}

const delegators: readonly { name: string; delegator: Delegator }[] = [
  {
    name: 'un agent ou une assistante',
    delegator: { signatory: false, positions: [{ unitKind: 'direction', function: 'assistant' }] },
  },
  {
    name: 'un(e) élu(e) signataire',
    delegator: { signatory: true, positions: [{ unitKind: 'elected', function: 'elected-official' }] },
  },
  {
    name: 'la direction du Cabinet',
    delegator: { signatory: false, positions: [{ unitKind: 'cabinet', function: 'director' }] },
  },
  {
    name: 'la direction générale, signataire',
    delegator: { signatory: true, positions: [{ unitKind: 'general-management', function: 'director-general' }] },
  },
]

function delegated(): string {
  const rows = delegators.flatMap(({ name, delegator }) =>
    delegationScopes.flatMap((scope) =>
      ways.map(({ said, ...given }) => [name, scopeNames[scope], said, kindsOf({ ...given, scope }, delegator)]),
    ),
  )
  return table(['délégant', 'portée', 'donnée', 'tâches prêtées'], rows)
}

const ways = [
  { said: 'par le délégant, avec sa griffe', inPerson: true, griffe: true },
  { said: 'par le délégant, sans griffe', inPerson: true, griffe: false },
  { said: 'par le bureau du courrier', inPerson: false, griffe: false },
] as const

function kindsOf(given: Given, delegator: Delegator): string {
  const covered: readonly TaskKind[] = coveredKinds(given, delegator)
  if (covered.length === taskKinds.length) return 'toutes'
  const missing = taskKinds.filter((kind) => !covered.includes(kind)).map((kind) => taskKindNames[kind])
  if (covered.length === 0) return 'aucune'
  return missing.length <= 2
    ? `toutes sauf ${missing.join(', ')}`
    : covered.map((kind) => taskKindNames[kind]).join(', ')
}
