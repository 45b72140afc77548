import { eq } from 'drizzle-orm'
import type { Circuits } from '../../api/circuits/types.ts'
import type { Database } from '../../db/client.ts'
import { circuitStates } from '../../db/schema/index.ts'

/** Longer than any display takes that is only slow; a test in which PostgreSQL shows nothing goes on after it. */
const patienceMs = 5000

/**
 * The way to the circuits, whose acts are answered once PostgreSQL shows them. The application itself gives the display one
 * second and then says that it is late (`projected`): on a busy machine, whoever reads at once would read the state before.
 */
export const withActsShown = (circuits: Circuits, db: Database): Circuits => ({
  ...circuits,
  async act(letterId, body, who) {
    const answer = await circuits.act(letterId, body, who)
    const isLate = answer.state === 'applied' && answer.result?.projected === false
    const until = Date.now() + patienceMs
    while (isLate && Date.now() < until && !(await isShown(db, letterId, answer.decisionId))) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return answer
  },
})

async function isShown(db: Database, letterId: string, decisionId: string): Promise<boolean> {
  const [state] = await db.select().from(circuitStates).where(eq(circuitStates.letterId, letterId))
  return state?.snapshot.decisions.some((known) => known.decisionId === decisionId) ?? false
}
