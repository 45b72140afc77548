import { join } from 'node:path'
import type { Config } from '../config.ts'
import { projectRoot } from '../paths.ts'
import { type Progress, showProgress } from '../processes/progress.ts'
import { runStep } from '../processes/steps.ts'
import { stopOnSignals } from '../processes/stopping.ts'
import { cachedBuild } from './build-cache.ts'

export type BuildOptions = { cache: string; progress: Progress; signal: AbortSignal }

/** For a process that an operator started alone: nobody built for it, so it takes what the cache has or builds it itself. */
export function buildHere({ cache }: Pick<Config, 'cache'>): BuildOptions {
  return { cache, progress: showProgress, signal: stopOnSignals().signal }
}

/** Folder of the built web application. */
export function webApplication({ cache, progress, signal }: BuildOptions): Promise<string> {
  return cachedBuild({
    name: 'web',
    cache,
    // The pictures of the help go with it.
    sources: ['web', 'domain', 'docs/images', 'package-lock.json'],
    progress,
    make: (path) => {
      progress('web: building the application')
      const args = [join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'warn']
      const env = { ...process.env, BANNETTE_WEB_OUT: path, NODE_ENV: 'production' }
      return runStep({ name: 'web', args, env, progress: () => {}, signal })
    },
  })
}

/** File of the workflow code as the worker loads it; made once, since bundling costs each worker seconds at start. */
export function workflowCode({ cache, progress, signal }: BuildOptions): Promise<string> {
  return cachedBuild({
    name: 'workflows',
    cache,
    sources: ['workflows', 'domain', 'temporal', 'package-lock.json'],
    progress,
    make: (path) => {
      progress('workflows: bundling the code')
      const args = [join(projectRoot, 'cli/builds/workflow-bundle.ts'), path]
      return runStep({ name: 'workflows', args, env: process.env, progress: () => {}, signal })
    },
  })
}
