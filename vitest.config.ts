import { defineConfig } from 'vitest/config'
import { isLostTypesQuery } from './db/lost-types.ts'

// Rooms whose tests need no server: `npx vitest run tests/domain` starts nothing and is there at once.
const pure = ['domain', 'web', 'documents', 'mail'].map((room) => `tests/${room}/**/*.test.{ts,tsx}`)

export default defineConfig({
  test: {
    // Two workers: each integration test also keeps PostgreSQL, Temporal and its own workers busy.
    maxWorkers: 2,
    // Generous: a busy machine is no defect. A test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The processes of the application outlive it as well (cli/processes/child.ts).
    onUnhandledError: (error) => !isLostTypesQuery(error),
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: pure } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['tests/support/global-setup.ts'],
          pool: 'forks', // Temporal's native worker does not survive the end of a thread
          // A second try tells a race from a broken rule; `npm test` names every test that needed it (cli/test-counts.ts).
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
