import type { OidcSettings } from '../api/people/oidc/login-service.ts'
import { type Environment, given, givenOrInFile, InvalidConfig, isLoopback, readUrl } from './environment.ts'

/** Of the login service; where the application itself is reached is told elsewhere. */
export type OidcConfig = Omit<OidcSettings, 'publicUrl'>

/**
 * Null unless `BANNETTE_OIDC_ISSUER` is given.
 * @throws {InvalidConfig} for an issuer that is reached in clear, or a missing client id
 */
export function readOidc(env: Environment): OidcConfig | null {
  const issuer = readUrl(env, 'BANNETTE_OIDC_ISSUER', ['https:', 'http:'])
  if (issuer === null) return null
  if (issuer.startsWith('http:') && !isLoopback(issuer))
    throw new InvalidConfig('BANNETTE_OIDC_ISSUER', issuer, 'https: a login service is never asked in clear')
  const clientId = given(env, 'BANNETTE_OIDC_CLIENT_ID')
  if (clientId === null) throw new InvalidConfig('BANNETTE_OIDC_CLIENT_ID', '', 'the id that the login service gave')
  return {
    issuer,
    clientId,
    clientSecret: givenOrInFile(env, 'BANNETTE_OIDC_CLIENT_SECRET'),
    label: given(env, 'BANNETTE_OIDC_LABEL') ?? 'le compte de la ville',
    claim: given(env, 'BANNETTE_OIDC_CLAIM'),
  }
}
