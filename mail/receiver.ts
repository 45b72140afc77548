import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

export type Envelope = { from: string; to: string[]; remoteAddress: string }
export type Receiver = { port: number; close(): Promise<void> }
export type ReceiverSettings = {
  /** 0 = a free port */
  port: number
  host?: string
  maxBytes?: number
  /** whether there is a mailbox behind an address; others are refused at once (550) */
  accepts: (address: string) => boolean | Promise<boolean>
  /** the sender is told that the message is taken only after this resolved; a failure asks for a later try (451) */
  onMessage: (raw: Uint8Array, envelope: Envelope) => Promise<void>
}

/** The demonstration's mail server: what is sent to a mailbox of the town comes in as mail (R1, R22). */
export async function startReceiver(settings: ReceiverSettings): Promise<Receiver> {
  const maxBytes = settings.maxBytes ?? 50 * 1024 * 1024
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _client, callback) {
      Promise.resolve(settings.accepts(address.toLowerCase())).then(
        (known) => callback(known ? null : smtpError(550, 'No such mailbox here')),
        () => callback(smtpError(451, 'Try again later')),
      )
    },
    onData(stream, client, callback) {
      const { mailFrom, rcptTo } = client.envelope
      const envelope = {
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address.toLowerCase()),
        remoteAddress: client.remoteAddress,
      }
      take(stream, maxBytes)
        .then((raw) => (raw ? settings.onMessage(raw, envelope).then(() => null) : smtpError(552, 'Message too large')))
        .then(callback, () => callback(smtpError(451, 'Try again later')))
    },
  })
  server.on('error', () => {}) // a client that hangs up in the middle has lost its own message, nothing else
  return listen(server, settings)
}

/** The whole message, or null when it is larger than allowed; the stream is read to its end in both cases. */
async function take(stream: SMTPServerDataStream, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size <= maxBytes ? Buffer.concat(chunks) : null
}

const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })

function listen(server: SMTPServer, { port, host = '127.0.0.1' }: ReceiverSettings): Promise<Receiver> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
  })
}
