import { useTranslation } from 'react-i18next'
import type { Decision } from '../api/types.ts'

/** What is said after an act: that it is done or, when what is read next still shows the state before, that it will be. */
export function useTold() {
  const { t } = useTranslation()
  return ({ state, projected }: Pick<Decision, 'state' | 'projected'>, done: string): string =>
    state === 'accepted' || !projected ? t('letter.recordedLate') : done
}
