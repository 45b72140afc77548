import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { projectRoot } from '../../cli/paths.ts'

test('a PostgreSQL that dies while a connection is made ends no process: who asked is told, and asks again', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    // It greets, is ready, and is gone at the first question.
    socket.once('data', () => {
      socket.write(Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1'))
      socket.once('data', () => socket.resetAndDestroy())
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: `postgres://town@127.0.0.1:${port}/town` },
  })
  let text = ''
  child.stdout.on('data', (more) => (text += more))
  const [code] = await once(child, 'exit')
  server.close()
  expect({ code, text }).toEqual({ code: 0, text: 'told\ntold\n' })
})

const program = `
import { openDatabase, pingDatabase } from './db/client.ts'
import { outliveDatabase } from './cli/processes/child.ts'
outliveDatabase()
const db = openDatabase(process.env.DATABASE_URL, { max: 1 })
for (let n = 0; n < 2; n += 1) {
  await pingDatabase(db).catch(() => console.log('told'))
  await new Promise((resolve) => setTimeout(resolve, 200))
}
process.exit(0)
`
