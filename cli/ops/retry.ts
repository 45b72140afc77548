import { incidentVerb } from '../operations/incidents.ts'

export const { summary, help, run } = incidentVerb('retry', {
  summary: 'tries again what stopped: the incidents of the letters that are meant',
  help: `Put right what caused the incident first: retry does the same step again, and its effects only once.
npm run ops -- retry --incident MAIL_NOT_CONFIGURED --reason "serveur d'envoi déclaré"`,
})
