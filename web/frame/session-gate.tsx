import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { accessToken, renewSession, subscribeToSession } from '../api/token.ts'
import { LoginScreen } from '../login/login-screen.tsx'

/** Nobody sees a screen without a session; the address stays, so that one lands where one wanted to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const token = useSyncExternalStore(subscribeToSession, accessToken)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    renewSession()
      .catch(() => false)
      .finally(() => setAsked(true))
  }, [])
  if (token) return children
  return asked ? <LoginScreen /> : null
}
