import { readConfig } from './config.ts'
import { orAborted } from './processes/abort.ts'
import { forgetRunning, takeHome } from './processes/instance.ts'
import { showProgress as progress } from './processes/progress.ts'
import { runMain } from './processes/stopping.ts'
import { Supervisor } from './processes/supervisor.ts'
import { startEverything } from './start-everything.ts'

/** `npm start`: starts everything, says `ready`, and stays until it is asked to stop. */
await runMain(async (stopping) => {
  const config = readConfig(process.env)
  const lock = await takeHome(config.home, stopping.signal)
  const supervisor = new Supervisor(progress, stopping.signal)
  try {
    await startEverything(config, supervisor, stopping)
    return await orAborted(new Promise<never>(() => {}), stopping.signal)
  } finally {
    forgetRunning(config.home)
    await supervisor.stop()
    lock.release()
    progress('stopped')
  }
}, 0)
