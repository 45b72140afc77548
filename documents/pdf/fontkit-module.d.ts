/** The part of fontkit (which ships no types) that the embedding of fonts uses. */
declare module 'fontkit' {
  export type Subset = { encode(): Uint8Array }
  export type Font = { createSubset(): Subset }
  export function create(bytes: Uint8Array): Font
}
