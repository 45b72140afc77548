/** Keys of the benchmark alone: its servers live as long as the run. */
export const benchKeys = { current: 'bench', keys: new Map([['bench', new Uint8Array(32).fill(3)]]) }
