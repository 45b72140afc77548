import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { inTransaction, type Transaction } from '../../db/client.ts'
import { listAccounts } from '../../db/people/account-list.ts'
import { changeAccount, createAccount, reactivateAccount, sendLink } from '../../db/people/accounts.ts'
import { closeAccount } from '../../db/people/closing.ts'
import { withdrawRequest } from '../../db/people/requests.ts'
import { type Account, lockAccount, type Office } from '../../db/people/standing.ts'
import { requireAct } from '../require.ts'
import { Id, Login } from '../views/common.ts'
import { accountSeen, accountView, administers } from './present.ts'
import { settleAccounts } from './settling.ts'
import { expectVersion } from './version.ts'
import { Closing, NewUser, UserAccount, UserChange, UserPage, UserQuery } from './views.ts'

const tags = ['people']
const params = Type.Object({ login: Login })
const positionRefusals = ['UNKNOWN_UNIT', 'UNIT_CLOSED', 'FUNCTION_NOT_IN_UNIT', 'POSITION_DATES', 'POSITION_HELD']

/** Changes an account in the caller's name, then does at once what follows from it. */
export async function administer(
  request: FastifyRequest,
  login: string,
  work: (tx: Transaction, account: Account, office: Office) => Promise<unknown>,
) {
  requireAct(request, 'administer')
  const { deps } = request.server
  const office = { by: request.session.userId, at: deps.now() }
  await inTransaction(deps.db, async (tx) => work(tx, await lockAccount(tx, login), office))
  followUp(request)
  return accountSeen(request, login)
}

/** Messages and tasks to pass on need not be waited for; the clock finds whatever fails here. */
function followUp({ server, log }: FastifyRequest): void {
  const onError = (err: unknown) => log.error({ err }, 'an account was changed, what follows is tried again')
  settleAccounts(server.deps, onError).catch(onError)
}

/** Its version, for those who read what it names. */
function versioned(reply: FastifyReply, account: Static<typeof UserAccount>) {
  if (account.version !== undefined) reply.header('etag', `"${account.version}"`)
  return account
}

/** R21: people and their functions, administered by the mail office; a directory for everybody else. */
export const userRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const list = {
    operationId: 'listUsers',
    description: 'R20, R21: the directory; for the mail office with closed accounts, invitations and what waits.',
    tags,
    querystring: UserQuery,
    response: { 200: UserPage },
  }
  app.get('/users', { schema: list, config: { refusals: ['INVALID_CURSOR'] } }, async (request) => {
    const { state, ...query } = request.query
    const filters = { ...query, limit: query.limit ?? 50, ...(administers(request) && { state }) }
    const { items, ...page } = await listAccounts(db, filters)
    return { ...page, items: items.map((row) => accountView(row, request)) }
  })

  const one = {
    operationId: 'readUser',
    description: 'R20, R21: one person; a closed account is shown to the mail office alone.',
    tags,
    params,
    response: { 200: UserAccount },
  }
  app.get('/users/:login', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request, reply) =>
    versioned(reply, await accountSeen(request, request.params.login)),
  )

  const create = {
    operationId: 'createUser',
    description:
      'R21: a new account. Nobody sets its password: an invitation goes to its address. Positions that open secrets wait.',
    tags,
    body: NewUser,
    response: { 201: UserAccount },
  }
  const creating = ['FORBIDDEN', 'LOGIN_TAKEN', ...positionRefusals]
  app.post('/users', { schema: create, config: { refusals: creating } }, async (request, reply) => {
    requireAct(request, 'administer')
    const { login, name, email = null, title = null, portfolios = [], positions = [] } = request.body
    const office = { by: request.session.userId, at: app.deps.now() }
    const held = positions.map(({ from = null, until = null, ...position }) => ({ ...position, from, until }))
    const account = { login, name: name.trim(), email, title, portfolios, positions: held }
    await inTransaction(db, (tx) => createAccount(tx, account, office))
    followUp(request)
    return reply
      .code(201)
      .header('location', `/api/users/${login}`)
      .send(await accountSeen(request, login))
  })

  const change = {
    operationId: 'changeUser',
    description:
      'R14, R21: name, address and title of who holds secrets or signs, and the right to sign, wait. With `If-Match`, 412 ' +
      'shows what a colleague saved meanwhile.',
    tags,
    params,
    headers: Type.Object({ 'if-match': Type.Optional(Type.String({ maxLength: 100 })) }),
    body: UserChange,
    response: { 200: UserAccount },
  }
  const changing = ['FORBIDDEN', 'NOT_FOUND', 'NOT_A_SIGNATORY', 'STALE_VERSION']
  app.put('/users/:login', { schema: change, config: { refusals: changing } }, async (request, reply) => {
    const changed = await administer(request, request.params.login, (tx, account, office) => {
      expectVersion(request, account)
      return changeAccount(tx, account, request.body, office)
    })
    return versioned(reply, changed)
  })

  const close = {
    operationId: 'closeUser',
    description: 'R21: ends sessions and delegations at once; tasks go to the colleague named, or back to their box.',
    tags,
    params,
    querystring: Closing,
    response: { 200: UserAccount },
  }
  const closing = [
    ...['FORBIDDEN', 'NOT_FOUND', 'OWN_ACCOUNT', 'ACCOUNT_CLOSED'],
    ...['UNKNOWN_SUCCESSOR', 'NOT_A_SUCCESSOR', 'HAND_OVER_REQUIRED'],
  ]
  app.delete('/users/:login', { schema: close, config: { refusals: closing } }, (request) =>
    administer(request, request.params.login, (tx, account, office) =>
      closeAccount(tx, account, request.query.to ?? null, office),
    ),
  )

  const reactivate = {
    operationId: 'reactivateUser',
    description: 'R21: opens a closed account again with its positions; that of who holds secrets waits.',
    tags,
    params,
    response: { 200: UserAccount },
  }
  const reopening = ['FORBIDDEN', 'NOT_FOUND', 'ACCOUNT_OPEN']
  app.post('/users/:login/reactivation', { schema: reactivate, config: { refusals: reopening } }, (request) =>
    administer(request, request.params.login, reactivateAccount),
  )

  const invite = {
    operationId: 'sendUserLink',
    description: 'R21: sends a link to set a password, to the person’s own address; nobody sets another’s password.',
    tags,
    params,
    response: { 200: UserAccount },
  }
  const inviting = ['FORBIDDEN', 'NOT_FOUND', 'ACCOUNT_CLOSED', 'PERSON_WITHOUT_EMAIL']
  app.post('/users/:login/invitation', { schema: invite, config: { refusals: inviting } }, (request) =>
    administer(request, request.params.login, sendLink),
  )

  const withdraw = {
    operationId: 'withdrawUserRequest',
    description: 'R21: gives up a change that waits for a confirmation.',
    tags,
    params: Type.Object({ login: Login, id: Id }),
    response: { 200: UserAccount },
  }
  const withdrawing = ['FORBIDDEN', 'NOT_FOUND']
  app.delete('/users/:login/requests/:id', { schema: withdraw, config: { refusals: withdrawing } }, (request) =>
    administer(request, request.params.login, (tx, account, office) =>
      withdrawRequest(tx, account, request.params.id, office),
    ),
  )
}
