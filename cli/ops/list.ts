import { lettersMeant } from '../operations/batch.ts'
import { print } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'list',
    summary: 'letters under way, most urgent first; --stuck: those with an incident; filters as for every verb',
    help: `Letters under way as the registry shows them; closed ones when they are named. Numbers and boxes of secret letters are not shown (R4).`,
    takes: 'letters',
    changes: false,
    asksTemporal: () => false,
    options: { stuck: { type: 'boolean', help: 'those with an incident only' } },
  },
  async (desk, { selection, ...given }) => {
    const stuck = given.has('stuck') && selection.incident === undefined ? { incident: 'any' } : {}
    const letters = await lettersMeant(desk, { ...given, selection: { ...selection, ...stuck }, selects: true })
    const rows = letters.map(({ incidents, ...row }) => ({
      ...row,
      incidents: incidents.map(({ code, cause }) => cause ?? code),
    }))
    if (given.json) print(rows)
    else if (rows.length === 0) process.stdout.write('no letter\n')
    else console.table(rows)
    return 0
  },
)
