import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { removePostgres } from '../../../cli/servers/postgres.ts'
import { allCells, type Cell, nameOf, someCells } from './cells.ts'
import { openSweep } from './sweep.ts'

/** `npm run test:kills -- [--all] [--seed N] [--cell NAME] [--from N]`: kills what carries the letters, everywhere, and looks what is left. */
const { values } = parseArgs({
  options: { all: { type: 'boolean' }, seed: { type: 'string' }, cell: { type: 'string' }, from: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000))
const home = mkdtempSync(join(tmpdir(), 'bannette-kills-'))
chmodSync(home, 0o755)
const sweep = await openSweep(home, seed)
let failed = 0
try {
  const cells = chosen()
  for (const [index, cell] of cells.entries()) {
    if (index + 1 < Number(values.from ?? 1)) continue
    const began = Date.now()
    const { cell: name, flaws } = await sweep.run(cell)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    const place = `${String(index + 1).padStart(String(cells.length).length)}/${cells.length}`
    console.log(`${place}  ${flaws.length === 0 ? 'holds ' : 'BROKEN'}  ${seconds.padStart(6)} s  ${name}`)
    tell(flaws, `npm run test:kills -- --seed ${seed} --cell ${name}`)
  }
  tell(await sweep.conclude(), `npm run test:kills -- --seed ${seed}${values.all ? ' --all' : ''}`)
  console.log(`${cells.length} cells of seed ${seed}: ${failed} broken`)
} finally {
  await sweep.close()
  if (failed === 0) {
    removePostgres(home)
    rmSync(home, { recursive: true, force: true })
  } else console.log(`databases, logs and ledger: ${home}`)
}
process.exit(failed === 0 ? 0 : 1)

function chosen(): Cell[] {
  if (values.cell === undefined) return values.all ? allCells(seed) : someCells(seed)
  const cells = allCells(seed).filter((cell) => nameOf(cell) === values.cell)
  if (cells.length === 0) throw new Error(`no cell ${values.cell}`)
  return cells
}

function tell(flaws: readonly string[], replay: string): void {
  if (flaws.length === 0) return
  failed += 1
  for (const flaw of flaws) console.log(`       ${flaw}`)
  console.log(`       once more: ${replay}`)
}
