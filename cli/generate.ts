import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { describeApi } from '../api/openapi/describe.ts'
import { rightsPage } from '../domain/permissions/rights-page.ts'
import { projectRoot } from './paths.ts'

/**
 * `npm run generate`: writes what follows from the routes: their description, and the types of the web application's client; and
 * the page of rights, which follows from `domain/permissions`.
 * `npm run check` names another folder than the checkout and compares.
 */
const [folder = projectRoot] = process.argv.slice(2)
const text = await describeApi()
writeFileSync(join(folder, 'api/openapi.json'), text)
const types = astToString(await openapiTS(JSON.parse(text), { alphabetize: true, defaultNonNullable: false }))
writeFileSync(
  join(folder, 'web/api/schema.d.ts'),
  `// Generated from api/openapi.json by \`npm run generate\`.\n${types}`,
)
mkdirSync(join(folder, 'docs'), { recursive: true })
writeFileSync(join(folder, 'docs/droits.md'), rightsPage())
