import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { typographic } from '../i18n/typography.ts'
import styles from './users.module.css'

/** One person in the list: who, where, and whether something waits. */
export function UserLine({ account, onOpen }: { account: UserAccount; onOpen: () => void }) {
  const { t } = useTranslation()
  const { name, login, positions, state, pending } = account
  const units = [...new Set(positions.filter(({ held }) => held).map(({ unit }) => typographic(unit.name)))]
  const mark = state === 'open' || state === undefined ? null : state
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span className={styles.name}>
          {name} <span className="quiet">{login}</span>
        </span>
        <span className="quiet">{units.join(', ') || t('users.noPosition')}</span>
        <span className={styles.marks}>
          {mark && <Mark text={t(`users.mark.${mark}`)} />}
          {(pending?.length ?? 0) > 0 && <Mark text={t('users.mark.pending')} />}
        </span>
      </button>
    </li>
  )
}

const Mark = ({ text }: { text: string }) => (
  <Badge variant="default" tt="none">
    {text}
  </Badge>
)
