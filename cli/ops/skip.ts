import { incidentVerb } from '../operations/incidents.ts'

export const { summary, help, run } = incidentVerb('skip', {
  summary: 'goes on after the step that stopped, which is left undone',
  help: `The step is not done: a letter whose dispatch is skipped did not leave. See the preview with --dry-run.`,
})
