import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { inTransaction, type Transaction } from '../../db/client.ts'
import { listSignatureModes } from '../../db/people/signature-modes.ts'
import { changeSetting, changeSignatureModeOf, readSettings } from '../../db/settings.ts'
import { DomainError } from '../../domain/errors.ts'
import type { SignatureMode } from '../../domain/vocabulary.ts'
import { switchWaitingSignatures } from '../acts/signature-switch.ts'
import { requireAct } from '../require.ts'
import { SignatureSettings } from '../views/people.ts'

const tags = ['settings']

/** R15: signature by griffe or by hand, for the town and for single signatories. */
export const signatureSettingsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps
  const read = async () => ({ mode: (await readSettings(db)).signatureMode, signatories: await ownModes() })

  async function ownModes(): Promise<Record<string, SignatureMode>> {
    const rows = await listSignatureModes(db)
    return Object.fromEntries(rows.flatMap(({ login, mode }) => (mode ? [[login, mode]] : [])))
  }

  const reading = { operationId: 'readSignatureSettings', tags, response: { 200: SignatureSettings } }
  app.get('/settings/signature', { schema: reading }, read)

  const writing = {
    operationId: 'changeSignatureSettings',
    tags,
    body: SignatureSettings,
    response: { 200: SignatureSettings },
  }
  const config = { refusals: ['FORBIDDEN', 'UNKNOWN_SIGNATORY'] }
  app.put('/settings/signature', { schema: writing, config }, async (request) => {
    requireAct(request, 'changeSignatureSettings')
    const { mode, signatories } = request.body
    await inTransaction(db, async (tx) => {
      await changeSetting(tx, 'signatureMode', mode, request.session.userId)
      await changeOwnModes(tx, signatories, request.session.userId)
    })
    await switchWaitingSignatures(request)
    return read()
  })
}

/** Only what differs is written, so that the record shows real changes. @throws {DomainError} UNKNOWN_SIGNATORY */
async function changeOwnModes(tx: Transaction, wanted: Record<string, SignatureMode>, by: number): Promise<void> {
  const rows = await listSignatureModes(tx)
  const stranger = Object.keys(wanted).find((login) => !rows.some((row) => row.login === login))
  if (stranger !== undefined) throw new DomainError('UNKNOWN_SIGNATORY', 'not a signatory', { login: stranger })
  for (const { userId, login, mode } of rows) {
    const next = wanted[login] ?? null
    if (next !== mode) await changeSignatureModeOf(tx, userId, next, by)
  }
}
