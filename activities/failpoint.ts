export { failpoint } from '../db/failpoint.ts'
