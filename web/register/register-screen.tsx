import { useMe } from '../api/session.ts'
import { HandOverScreen } from './hand-over-screen.tsx'
import { RegisterDesk } from './register-desk.tsx'

/** Who integrates letters gets the desk (R1, R3); a direction hands its scan to the mail office (R2). */
export function RegisterScreen() {
  const me = useMe().data
  if (!me) return null
  const integrates = me.allows.register === true || me.allows.registerConfidential === true
  return integrates ? <RegisterDesk /> : <HandOverScreen />
}
