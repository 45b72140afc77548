import { DefaultFailureConverter } from '@temporalio/common'

/** Messages and stacks of failures travel encrypted; only their type and code stay readable. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true })
