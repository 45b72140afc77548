import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { accessToken, renewSession, subscribeToSession } from '../api/token.ts'
import { tellProblem } from '../lib/toast.tsx'
import { ForgottenScreen } from '../login/forgotten-screen.tsx'
import { InvitationScreen } from '../login/invitation-screen.tsx'
import { LoginScreen } from '../login/login-screen.tsx'
import { refusal } from '../login/refusal.ts'

/** Screens of people who cannot log in yet, or no more. */
const doors: Readonly<Record<string, () => ReactNode>> = {
  '/invitation': InvitationScreen,
  '/mot-de-passe-oublie': ForgottenScreen,
}

/** Nobody sees a screen without a session; the address stays, so that one lands where one wanted to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const token = useSyncExternalStore(subscribeToSession, accessToken)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    renewSession()
      .catch(() => false)
      .then((isIn) => {
        // Somebody who is logged in wanted to prove it again: the login screen will not say why that failed.
        if (isIn && refusal) tellProblem(refusal)
        setAsked(true)
      })
  }, [])
  const Door = doors[window.location.pathname]
  if (Door) return <Door />
  if (token) return children
  return asked ? <LoginScreen /> : null
}
