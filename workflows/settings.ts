export type WorkflowSettings = {
  /** Ed25519 public keys in hexadecimal, by key id: whose acts the validators let in. */
  publicKeys: Readonly<Record<string, string>>
  /** Continue as new after so many events; only tests set it, otherwise Temporal suggests the moment. */
  continueAsNewAfterEvents?: number
}

/** Filled in by `fillBundle` when a worker starts: no input of a workflow can bring a key of its own. */
export const settings: WorkflowSettings = JSON.parse('@@BANNETTE_WORKFLOW_SETTINGS@@')
