import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PositionInput, UserAccount } from '../api/types.ts'
import { useEndPosition, useOpenPosition } from '../api/users.ts'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { PositionDates } from './position-dates.tsx'
import { emptyPosition, PositionFields, positionOf } from './position-fields.tsx'
import users from './users.module.css'

/** The functions of a person with their days, and one more. */
export function PositionsPanel({ account }: { account: UserAccount }) {
  const { t } = useTranslation()
  const end = useEndPosition(account.login)
  const { positions, allows } = account
  return (
    <section className={styles.section} aria-labelledby="user-positions">
      <h3 id="user-positions">{t('users.positions')}</h3>
      {positions.length === 0 && <p>{t('users.noPositions')}</p>}
      {positions.map((position) => (
        <div key={position.id} className={users.held}>
          <div>
            {typographic(position.unit.name)}
            <br />
            <PositionDates position={position} />
          </div>
          {allows.change === true && position.id !== undefined && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={t('users.endOf', { what: position.unit.name })}
              loading={end.isPending}
              onClick={() =>
                end.mutate(position.id ?? 0, { onSuccess: () => tell(t('users.ended')), onError: tellProblem })
              }
            >
              {t('users.end')}
            </Button>
          )}
        </div>
      ))}
      {allows.change === true && <Opening account={account} />}
    </section>
  )
}

function Opening({ account: { login, pending } }: { account: UserAccount }) {
  const { t } = useTranslation()
  const open = useOpenPosition(login)
  const [draft, setDraft] = useState<PositionInput | null>(null)
  if (!draft) {
    return (
      <div className={styles.acts}>
        <Button variant="default" onClick={() => setDraft(emptyPosition)}>
          {t('users.open')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate(positionOf(draft), {
          onSuccess: (after) => {
            const waits = (after.pending?.length ?? 0) > (pending?.length ?? 0)
            tell(t(waits ? 'users.waits' : 'users.saved'))
            setDraft(null)
          },
          onError: tellProblem,
        })
      }}
    >
      <PositionFields value={draft} onChange={setDraft} />
      <div className={styles.acts}>
        <Button type="submit" disabled={draft.unit === ''} loading={open.isPending}>
          {t('users.open')}
        </Button>
        <Button variant="subtle" onClick={() => setDraft(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
