import { standstillVerb } from '../operations/standstill.ts'

export const { summary, help, run } = standstillVerb('suspend', {
  summary: 'holds letters where they are: nobody can act on them until they are resumed',
  help: `What machines report meanwhile is kept and heard on resumption. Deadlines go on counting.`,
})
