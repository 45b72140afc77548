import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { useSendLink } from '../api/users.ts'
import { shortInstant } from '../lib/dates.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'

/** How the person comes in: by links to their own address alone, never by a password of somebody else's making. */
export function AccessPanel({ account }: { account: UserAccount }) {
  const { t, i18n } = useTranslation()
  const send = useSendLink(account.login)
  const { link, state, allows, pending } = account
  const kind = state === 'invited' ? 'invitation' : 'reset'
  const when = (at: string | null | undefined) => (at ? shortInstant(at, i18n.language) : '')
  const said = link?.purpose === kind ? link.state : 'none'
  if (state === 'closed') return null
  return (
    <section className={styles.section} aria-labelledby="user-access">
      <h3 id="user-access">{t('users.access')}</h3>
      <p>{t(`users.${kind}.${said}`, { sent: when(link?.sentAt), until: when(link?.expiresAt) })}</p>
      {typeof allows.sendLink === 'string' && <p className="quiet">{allows.sendLink}</p>}
      {allows.sendLink === true && (
        <Button
          variant="default"
          loading={send.isPending}
          onClick={() =>
            send.mutate(undefined, {
              onSuccess: (after) => {
                const waits = (after.pending?.length ?? 0) > (pending?.length ?? 0)
                tell(t(waits ? 'users.waits' : 'users.linkSent'))
              },
              onError: tellProblem,
            })
          }
        >
          {t(kind === 'invitation' ? 'users.invite' : 'users.sendLink')}
        </Button>
      )}
    </section>
  )
}
