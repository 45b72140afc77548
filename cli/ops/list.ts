import { circuitsUnderWay } from '../../db/circuits/operations.ts'
import { print } from '../operations/report.ts'
import { defineVerb } from '../operations/verb.ts'

export const { summary, help, run } = defineVerb(
  {
    name: 'list',
    summary: 'letters under way, most urgent first; --stuck: those with an incident; filters as for every verb',
    help: `Letters under way as the registry shows them. Numbers and boxes of secret letters are not shown (R4).`,
    takes: 'letters',
    changes: false,
    options: { stuck: { type: 'boolean', help: 'those with an incident only' } },
  },
  async ({ db }, { selection, json, has }) => {
    const stuck = has('stuck') ? { incident: 'any' } : {}
    const letters = await circuitsUnderWay(db, { ...selection, ...stuck })
    const rows = letters.map(({ incidents, ...row }) => ({
      ...row,
      incidents: incidents.map(({ code, cause }) => cause ?? code),
    }))
    if (json) print(rows)
    else console.table(rows)
    return 0
  },
)
