/** What parent and child say to each other; structured clone, so that bytes travel as bytes. */
export type SandboxRequest = { url: string; input: unknown }
export type SandboxAnswer =
  | { ok: true; value: unknown }
  | { ok: false; name: string; code: string | null; message: string; details: Record<string, unknown> }
export type SandboxMessage = { ready: true } | SandboxAnswer

/** A module whose default export does the work inside the child. The type parameters are its contract. */
export type Job<Input, Output> = { url: string; run?: (input: Input) => Output | Promise<Output> }

export const jobAt = <Input, Output>(url: URL): Job<Input, Output> => ({ url: url.href })
