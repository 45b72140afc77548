import { standstillVerb } from '../operations/standstill.ts'

export const { summary, help, run } = standstillVerb('resume', {
  summary: 'lets suspended letters go on',
  help: `npm run ops -- resume --status suspended --reason "maintenance terminée"`,
})
