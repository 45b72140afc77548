/** Which workflows: a namespace may serve other towns, each with its task queue. */
export type OfTown = { workflowType: string; taskQueue: string }

export const townQuery = ({ workflowType, taskQueue }: OfTown): string =>
  `WorkflowType = '${workflowType}' AND TaskQueue = '${taskQueue}'`
