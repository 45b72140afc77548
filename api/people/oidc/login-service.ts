import * as oidc from 'openid-client'
import { DomainError } from '../../../domain/errors.ts'

/** The town's login service (OpenID Connect). */
export type OidcSettings = {
  issuer: string
  clientId: string
  /** Null: a public client, which PKCE alone protects. */
  clientSecret: string | null
  /** How the login screen names the service. */
  label: string
  /** The claim that names the account; null: `preferred_username`, else the verified `email`. */
  claim: string | null
  /** Where people reach the application, without a slash at the end; null: where the request says it was sent. */
  publicUrl: string | null
}

/** What one attempt must find again in the answer: none of it is chosen by whoever answers. */
export type Challenge = { state: string; nonce: string; verifier: string }

/** Who the service says is there. */
export type ProvenPerson = {
  issuer: string
  /** The service's own id of the person, which survives a change of name. */
  subject: string
  /** What names the account here, and whether it is a login or an address; null: the service told neither. */
  named: { by: 'login' | 'email'; value: string } | null
  /** When the person last proved who they are; null when the service does not say. */
  provenAt: Date | null
}

export type LoginService = ReturnType<typeof createLoginService>

const answersWithinSeconds = 8
const scope = 'openid profile email'
/** Keys and addresses of the service are asked for again after this time. */
const knownForMs = 3_600_000

/**
 * The authorization code flow with PKCE. The service is asked for its addresses at the first use, so that the application
 * starts, and local accounts work, while it is away. Every method throws `OIDC_UNAVAILABLE` then.
 */
export function createLoginService(settings: OidcSettings) {
  let known: { until: number; configuration: Promise<oidc.Configuration> } | null = null

  function configuration(): Promise<oidc.Configuration> {
    if (!known || known.until < Date.now())
      known = { until: Date.now() + knownForMs, configuration: discover(settings) }
    return known.configuration.catch((error: unknown) => {
      known = null
      throw unavailable(error)
    })
  }

  return {
    /** Where the browser goes. @param prove asks the person for their proof even if the service knows them already */
    async address(redirectUri: string, { state, nonce, verifier }: Challenge, prove: boolean): Promise<string> {
      const config = await configuration()
      const challenge = await oidc.calculatePKCECodeChallenge(verifier)
      return oidc.buildAuthorizationUrl(config, {
        ...{ redirect_uri: redirectUri, scope, state, nonce },
        ...{ code_challenge: challenge, code_challenge_method: 'S256' },
        ...(prove && { prompt: 'login', max_age: '0' }),
      }).href
    },

    /**
     * Exchanges the answer for who is there: state, PKCE, then issuer, audience, time, nonce and signature of the token.
     * @throws {DomainError} OIDC_REFUSED, OIDC_UNAVAILABLE
     */
    async redeem(answer: URL, { state, nonce, verifier }: Challenge): Promise<ProvenPerson> {
      const config = await configuration()
      try {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
        const tokens = await oidc.authorizationCodeGrant(config, answer, checks)
        const claims = tokens.claims()
        if (!claims) throw new DomainError('OIDC_REFUSED', 'no ID token')
        const named =
          namedBy(settings.claim, claims) ??
          namedBy(settings.claim, await oidc.fetchUserInfo(config, tokens.access_token, claims.sub))
        const provenAt = typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000) : null
        return { issuer: claims.iss, subject: claims.sub, named, provenAt }
      } catch (error) {
        throw refusalOf(error)
      }
    },

    /** Where the browser ends the service's own session too; null when the service does not offer it. */
    async farewell(returnTo: string): Promise<string | null> {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return null
      // Without a hint the service may ask the person: no token ever stands in a URL.
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href
    },
  }
}

export const newChallenge = (): Challenge => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
})

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const proof = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret)
  // In clear only on this machine itself: the configuration lets no other such address through.
  const inClear = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []
  const execute = [oidc.enableNonRepudiationChecks, ...inClear]
  return oidc.discovery(new URL(issuer), clientId, undefined, proof, { execute, timeout: answersWithinSeconds })
}

type Claims = Readonly<Record<string, unknown>>

function namedBy(claim: string | null, claims: Claims): ProvenPerson['named'] {
  const value = (name: string) => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const email = claims.email_verified === true ? value('email') : ''
  if (claim === 'email') return email ? { by: 'email', value: email } : null
  const login = value(claim ?? 'preferred_username')
  if (login) return { by: 'login', value: login }
  return claim === null && email ? { by: 'email', value: email } : null
}

/** A service that cannot be reached is told apart from one that says no. */
function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const away = code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed')
  return away ? unavailable(error) : new DomainError('OIDC_REFUSED', `${code} ${reasonOf(error)}`)
}

const unavailable = (error: unknown): DomainError => new DomainError('OIDC_UNAVAILABLE', reasonOf(error))

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
