/** What a workflow sees in place of a value that came unencrypted, so from somebody else than the application. */
export const foreignPayload = { refused: 'UNENCRYPTED_PAYLOAD' } as const

export const isForeign = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'refused' in value && value.refused === foreignPayload.refused
