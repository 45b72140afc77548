import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../client.ts'
import { users } from '../schema/index.ts'
import { auditAccount } from './standing.ts'

/** R14: who is no longer an elected official nor of the DG signs by griffe no more, from the day on which it ends. */
export async function dropLapsedSignatories(tx: Transaction, at: Date): Promise<void> {
  const lapsed = await tx.execute<{ id: number; login: string }>(sql`
    select u.id, u.login from users u where u.signatory and exists (select from positions p where p.user_id = u.id)
      and not exists (select from positions p join org_units unit on unit.id = p.unit_id
        where p.user_id = u.id and unit.kind in ('elected', 'general-management')
          and (p.until is null or p.until >= bannette_today()))
    for update of u skip locked`)
  for (const { id, login } of lapsed) {
    await tx.update(users).set({ signatory: false }).where(eq(users.id, id))
    await auditAccount(tx, login, { by: null, at }, { before: { signatory: true }, after: { signatory: false } })
  }
}
