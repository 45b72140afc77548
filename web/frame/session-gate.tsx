import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { offline } from '../api/problem.ts'
import { accessToken, renewSession, subscribeToSession } from '../api/token.ts'
import { ErrorState } from '../components/states.tsx'
import { tellProblem } from '../lib/toast.tsx'
import { ForgottenScreen } from '../login/forgotten-screen.tsx'
import { InvitationScreen } from '../login/invitation-screen.tsx'
import { LoginScreen } from '../login/login-screen.tsx'
import { refusal } from '../login/refusal.ts'
import { Brand } from './brand.tsx'

/** Screens of people who cannot log in yet, or no more. */
const doors: Readonly<Record<string, () => ReactNode>> = {
  '/invitation': InvitationScreen,
  '/mot-de-passe-oublie': ForgottenScreen,
}

/** Nobody sees a screen without a session; the address stays, so that one lands where one wanted to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const token = useSyncExternalStore(subscribeToSession, accessToken)
  const [asked, setAsked] = useState<'known' | 'away'>()
  const ask = useCallback(
    () =>
      renewSession().then(
        (isIn) => {
          // Somebody who is logged in wanted to prove it again: the login screen will not say why that failed.
          if (isIn && refusal) tellProblem(refusal)
          setAsked('known')
        },
        () => setAsked('away'),
      ),
    [],
  )
  useEffect(() => void ask(), [ask])
  const Door = doors[window.location.pathname]
  if (Door) return <Door />
  if (token) return children
  if (asked === 'away') return <ServerAway retry={ask} />
  return asked ? <LoginScreen /> : null
}

/** The session may well go on: whoever reloads meanwhile is not sent to the login screen. */
function ServerAway({ retry }: { retry: () => void }) {
  return (
    <main style={{ maxWidth: '40rem', margin: '20vh auto 0', padding: '0 1rem' }}>
      <Brand />
      <ErrorState error={offline()} retry={retry} />
    </main>
  )
}
