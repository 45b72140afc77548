import { parseArgs } from 'node:util'
import { type Finding, verify } from '../../db/verification/verify.ts'
import { readConfig } from '../config.ts'
import { readNamed } from '../operations/files.ts'
import { databaseOf } from '../operations/places.ts'
import type { OpsVerb } from '../ops.ts'
import { readSecrets } from '../secrets.ts'
import { openEvidences } from '../verification.ts'

export const summary =
  'checks that nothing was lost, doubled or forged: invariants I1–I12; --quick, --json, --anchors FILE (a copy kept elsewhere)'

export const help = `npm run ops -- verify [--quick] [--anchors FILE] [--json]

Read-only. What each invariant means, and what to do when it is broken: the operations guide, "Vérifier".

  --quick          opens neither the files nor the circuits
  --anchors FILE   compares with a copy of evidence-anchors.jsonl that was kept elsewhere
  --json           prints one JSON document: {holds, unseen, findings}

Exit code: 0 when all hold, 1 after a breach, 3 when Temporal did not answer.
`

const options = {
  quick: { type: 'boolean' },
  json: { type: 'boolean' },
  anchors: { type: 'string' },
} as const

/** Read-only. @returns 0 when all hold, 1 after a breach, 3 when something could not be looked at */
export const run: OpsVerb['run'] = async (args) => {
  const { values } = parseArgs({ args, options })
  const config = readConfig(process.env)
  databaseOf(config)
  const { quick = false, anchors } = values
  if (anchors !== undefined && readNamed(anchors).trim() === '') throw new Error(`${anchors}: holds no anchor`)
  const evidences = await openEvidences(config, readSecrets(process.env, config.home), { quick, anchors })
  try {
    const findings = await verify(evidences)
    const unseen = evidences.circuits === null ? ['Temporal does not answer: I2 and I3 rest on PostgreSQL alone'] : []
    const broken = findings.filter(({ breaches }) => breaches.length > 0)
    if (values.json) process.stdout.write(`${JSON.stringify({ holds: broken.length === 0, unseen, findings })}\n`)
    else process.stdout.write(report(findings, unseen))
    if (broken.length > 0) return 1
    return unseen.length > 0 ? 3 : 0
  } finally {
    await evidences.close()
  }
}

function report(findings: readonly Finding[], unseen: readonly string[]): string {
  const lines = findings.flatMap(({ id, name, meaning, breaches }) => [
    `${breaches.length === 0 ? 'holds ' : 'BROKEN'}  ${id.padEnd(3)}  ${name}: ${meaning}`,
    ...breaches.map(({ what, wrong }) => `             ${what}: ${wrong}`),
  ])
  return `${[...lines, ...unseen].join('\n')}\n`
}
