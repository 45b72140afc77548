import { createApp } from '../app.ts'
import { type ApiDeps, requestLimits } from '../deps.ts'

/** The description of every route as JSON text, without server or database: no route is called. */
export async function describeApi(): Promise<string> {
  const app = await createApp(unusable())
  try {
    return `${JSON.stringify(app.swagger(), null, 2)}\n`
  } finally {
    await app.close()
  }
}

/** Settings that allow the routes to be built; whatever would do something refuses. */
function unusable(): ApiDeps {
  const refuse = new Proxy({}, { get: (_, name) => fail(String(name)) })
  return {
    db: refuse as ApiDeps['db'],
    store: refuse as ApiDeps['store'],
    circuits: refuse as ApiDeps['circuits'],
    live: { subscribe: () => () => {}, presence: { note: () => false, on: () => [] }, close: async () => {} },
    temporalAnswers: async () => false,
    outbox: null,
    settings: {
      jwtSecret: new Uint8Array(32),
      demo: true,
      https: false,
      trustProxy: false,
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent',
      limits: requestLimits,
    },
    now: () => new Date(0),
  }
}

function fail(name: string): never {
  throw new Error(`the description of the API must not use ${name}`)
}
