import { type Client, isGrpcServiceError } from '@temporalio/client'
import type { WorkerBuild } from './worker.ts'

/** New letters and those under way go to this build from now on; letters that only an older build knows follow it. */
export async function makeCurrent(client: Client, build: WorkerBuild): Promise<void> {
  await client.workflowService.setWorkerDeploymentCurrentVersion({
    namespace: client.options.namespace,
    ...build,
  })
}

/** Gives this build a share of the letters beside the current one. @param percentage from 0 to 100; 0 takes it back */
export async function ramp(client: Client, build: WorkerBuild, percentage: number): Promise<void> {
  await client.workflowService.setWorkerDeploymentRampingVersion({
    namespace: client.options.namespace,
    ...build,
    percentage,
  })
}

export type DeploymentState = { current: string | null; ramping: string | null; percentage: number; builds: string[] }

/** Which builds have workers or letters, which one is current; none while no worker has announced itself. */
export async function deploymentState(client: Client, deploymentName: string): Promise<DeploymentState> {
  const { namespace } = client.options
  const { workerDeploymentInfo } = await client.workflowService
    .describeWorkerDeployment({ namespace, deploymentName })
    .catch((error: unknown) => {
      if (isUnknown(error)) return { workerDeploymentInfo: null }
      throw error
    })
  const routing = workerDeploymentInfo?.routingConfig
  return {
    current: routing?.currentDeploymentVersion?.buildId ?? null,
    ramping: routing?.rampingDeploymentVersion?.buildId ?? null,
    percentage: routing?.rampingVersionPercentage ?? 0,
    builds: (workerDeploymentInfo?.versionSummaries ?? []).flatMap(
      ({ deploymentVersion }) => deploymentVersion?.buildId ?? [],
    ),
  }
}

/** Temporal has heard of no such deployment, or of no such build of it. */
export const isUnknown = (error: unknown): boolean => isGrpcServiceError(error) && [5, 9].includes(error.code)
