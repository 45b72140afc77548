import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'
import { failureConverterPath } from '../temporal/data-converter.ts'
import type { WorkflowSettings } from './settings.ts'

export type { WorkflowSettings } from './settings.ts'
export type WorkflowBundle = { code: string }

const everyWorkflow = fileURLToPath(new URL('./all.ts', import.meta.url))

/**
 * Bundles the workflow code once for all instances; `fillBundle` makes it the code of one of them. Takes seconds.
 * @param workflowsPath file that exports the workflows; tests bring those of a later release
 */
export async function buildWorkflowBundle(workflowsPath: string = everyWorkflow): Promise<WorkflowBundle> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    preloadModules: [fileURLToPath(new URL('./preloaded.ts', import.meta.url))],
  })
  return { code }
}

/** The literal of `settings.ts`, as the bundler wrote it. */
const placeholder = /JSON\.parse\((['"])@@BANNETTE_WORKFLOW_SETTINGS@@\1\)/

/** Puts the keys in place that validators trust. What runs in the sandbox can read them from nowhere else. */
export function fillBundle({ code }: WorkflowBundle, settings: WorkflowSettings): WorkflowBundle {
  if (!placeholder.test(code)) throw new Error('the workflow bundle takes no settings: it was built from other sources')
  return { code: code.replace(placeholder, () => `JSON.parse(${JSON.stringify(JSON.stringify(settings))})`) }
}
