import { operate } from './operations/operate.ts'

/** `npm run ops -- VERB …` */
process.exit(await operate(process.argv.slice(2)))
