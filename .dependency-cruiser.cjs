// The import arrows of ARCHITECTURE.md. `npm run check` refuses any other.
const rooms = [
  'domain',
  'circuits',
  'workflows',
  'activities',
  'temporal',
  'documents',
  'mail',
  'db',
  'api',
  'web',
  'cli',
  'bench',
  'tests',
]

/** A room may import itself and the rooms named here, nothing else of ours. */
const arrows = {
  domain: [],
  workflows: ['domain'],
  activities: ['domain', 'db', 'documents', 'mail', 'temporal'],
  temporal: ['domain'],
  documents: ['domain'],
  mail: ['domain', 'documents'],
  db: ['domain'],
  api: ['domain', 'db', 'documents', 'mail', 'temporal', 'workflows'],
  web: [],
  cli: ['domain', 'circuits', 'workflows', 'activities', 'temporal', 'documents', 'mail', 'db', 'api'],
  bench: ['domain', 'workflows', 'activities', 'temporal', 'documents', 'mail', 'db', 'api', 'cli'],
}

/** Stands with the workflows but runs outside the sandbox: it makes their code one file. */
const bundler = '^workflows/bundle\\.ts$'

const oneOf = (names) => `^(${names.join('|')})/`
const packages = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

const roomRules = Object.entries(arrows).map(([room, allowed]) => ({
  name: `${room}-arrows`,
  comment: `${room} imports ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}`,
  severity: 'error',
  from: { path: oneOf([room]), pathNot: bundler },
  to: {
    path: oneOf(rooms),
    pathNot: oneOf([room, ...allowed]),
    // Workflows know the names and types of activities; their code stays out of the sandbox.
    ...(room === 'workflows' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'workflows-know-types-of-activities-only',
      comment: 'a type of another room than domain and activities says more than a workflow may know',
      severity: 'error',
      from: { path: oneOf(['workflows']), pathNot: bundler },
      to: { path: oneOf(rooms), pathNot: oneOf(['workflows', 'domain', 'activities']) },
    },
    {
      name: 'bundler-arrows',
      comment: 'the bundler also names the failure converter, which is part of what the sandbox runs',
      severity: 'error',
      from: { path: bundler },
      to: { path: oneOf(rooms), pathNot: oneOf(['workflows', 'domain', 'temporal']) },
    },
    {
      name: 'domain-has-no-node',
      comment: 'domain is pure: no file, no network, no clock',
      severity: 'error',
      from: { path: oneOf(['domain']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workflows-have-no-node',
      comment: 'what the sandbox runs has no file, no network, no clock; bundle.ts builds it and runs outside',
      severity: 'error',
      from: { path: oneOf(['workflows']), pathNot: bundler },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-packages',
      comment: 'what domain needs from others is as pure as itself: BPMN, FEEL, hashes and signatures',
      severity: 'error',
      from: { path: oneOf(['domain']) },
      to: { path: packages(['.+']), pathNot: packages(['bpmn-moddle', 'feelin', '@noble/[^/]+']) },
    },
    {
      name: 'circuits-only-in-domain-circuit',
      severity: 'error',
      from: { path: oneOf(['domain']), pathNot: '^domain/circuit/' },
      to: { path: packages(['bpmn-moddle', 'feelin']) },
    },
    {
      name: 'bpmn-only-at-publication',
      comment: 'a running letter reads its compiled plan, never XML: the parser stays out of the workflow sandbox',
      severity: 'error',
      from: { path: oneOf(['domain']), pathNot: '^domain/circuit/compile/' },
      to: { path: packages(['bpmn-moddle']) },
    },
    {
      name: 'only-db-speaks-sql',
      severity: 'error',
      from: { path: oneOf(rooms), pathNot: oneOf(['db', 'tests', 'bench']) },
      to: { path: packages(['drizzle-orm', 'drizzle-kit', 'postgres', 'pg']) },
    },
    {
      name: 'nothing-imports-web',
      severity: 'error',
      from: { path: oneOf(rooms), pathNot: '^(web/|tests/(web|browser)/)' },
      to: { path: oneOf(['web']) },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other, even for a type, are one subject, or hide a third',
      severity: 'error',
      from: { path: oneOf(rooms) },
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: oneOf(rooms) },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/.*/node_modules/|^web/dist/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.mts', '.json'],
    },
  },
}
