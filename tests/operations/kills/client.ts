import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { password } from '../../job/demonstration.ts'
import { type Answer, logInAs, type Part, type Person } from '../../job/person.ts'

export type Asked = { login: string; method: 'POST' | 'PUT'; path: string; body?: unknown; parts?: readonly Part[] }
/** One line of the ledger: what was answered 2xx, and so must be there for good. */
export type Entry = Asked & { key: string; headers: Record<string, string>; status: number; text: string }

/** Somebody who does not give up: the same request under the same key until there is an answer. */
export type Clients = {
  as(login: string): Promise<Person>
  /** Everybody logs in anew: a sweep outlives a session's token. */
  forget(): void
  /** @throws {Error} when the answer is a refusal, or none comes within two minutes */
  ask(asked: Asked & { name: string; headers?: Record<string, string> }): Promise<Answer>
  /** What `look` finds, as soon as it finds something; nothing that breaks meanwhile matters. */
  until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T>
  readonly ledger: readonly Entry[]
}

const patienceMs = 120_000

/** @param file takes a line for each 2xx, beside the town hall's own databases @param name makes the keys of this run */
export function openClients(url: string, file: string, name: string): Clients {
  const people = new Map<string, Promise<Person>>()
  const ledger: Entry[] = []

  async function as(login: string): Promise<Person> {
    const person = people.get(login) ?? logInAs(url, login, password)
    people.set(login, person)
    return person.catch((error) => {
      people.delete(login)
      throw error
    })
  }

  async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
    const deadline = Date.now() + patienceMs
    let last: unknown = null
    while (Date.now() < deadline) {
      const found = await look().catch((error: unknown) => {
        last = error
        return null
      })
      if (found) return found
      await sleep(100)
    }
    throw new Error(`waited in vain for ${what}${last instanceof Error ? `: ${last.message}` : ''}`)
  }

  return {
    as,
    forget: () => people.clear(),
    until,
    ledger,
    async ask({ name: step, headers = {}, ...asked }) {
      const key = createHash('sha256').update(`${name}:${step}`).digest('hex').slice(0, 40)
      let refusal: string | null = null
      const answer = await until(`an answer to ${step}`, async () => {
        const given = await send(await as(asked.login), asked, { ...headers, 'idempotency-key': key })
        if (given.status < 300) return given
        if (given.code === 'STEP_UP_REQUIRED') await (await as(asked.login)).stepUp()
        else if (given.status === 401) people.delete(asked.login)
        else if (given.status < 500 && given.code !== 'REQUEST_IN_PROGRESS' && given.status !== 429) {
          refusal = `${step} was refused: ${given.status} ${given.code}`
          return given
        }
        return null
      })
      if (refusal) throw new Error(refusal)
      const text = Buffer.from(answer.bytes).toString('utf8')
      ledger.push({ ...asked, key, headers, status: answer.status, text })
      const sha256 = createHash('sha256').update(text).digest('hex')
      const line = { name, step, key, login: asked.login, path: asked.path, status: answer.status, sha256 }
      appendFileSync(file, `${JSON.stringify(line)}\n`)
      return answer
    },
  }
}

export function send(
  who: Person,
  { method, path, body, parts }: Asked,
  headers: Record<string, string>,
): Promise<Answer> {
  return parts ? who.upload(method, path, parts, headers) : who.send(method, path, body, headers)
}
