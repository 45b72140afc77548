import { webApplication } from '../../cli/builds/builds.ts'
import { readConfig } from '../../cli/config.ts'

/** Folder of the built screens, as `npm start` serves them: built once for all test files. */
export const builtScreens = (): Promise<string> =>
  webApplication({ cache: readConfig(process.env).cache, progress: () => {}, signal: new AbortController().signal })
