import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem.ts'
import { useFollowUp } from '../api/public.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { useTitle } from '../lib/use-title.ts'
import styles from './public-site.module.css'

/** The token stands behind the #, which browsers keep to themselves. */
const tokenIn = (link: string): string => link.trim().split('#').at(-1) ?? ''

/** « Suivre ma demande » : how far it is, in one sentence. */
export function FollowScreen() {
  const { t } = useTranslation()
  const [token, setToken] = useState(() => tokenIn(window.location.hash))
  const [typed, setTyped] = useState('')
  const followed = useFollowUp(token)
  useTitle(t('publicSite.follow'))
  useEffect(() => {
    const arrive = () => setToken(tokenIn(window.location.hash))
    window.addEventListener('hashchange', arrive)
    return () => window.removeEventListener('hashchange', arrive)
  }, [])
  const look = (event: FormEvent) => {
    event.preventDefault()
    window.location.hash = tokenIn(typed)
  }
  return (
    <>
      <h1>{t('publicSite.follow')}</h1>
      <div role="status">
        {followed.isLoading && <SkeletonRows rows={2} />}
        {followed.data && (
          <section className={styles.card}>
            <h2>{typographic(followed.data.form)}</h2>
            <p className={styles.state}>{typographic(followed.data.text)}</p>
            <p className="quiet">{t('publicSite.privacy')}</p>
          </section>
        )}
      </div>
      {followed.isError && <Unfound error={followed.error} retry={() => followed.refetch()} />}
      <form className={styles.card} onSubmit={look}>
        <p className="quiet">{t('publicSite.followIntro')}</p>
        <TextInput
          label={t('publicSite.link')}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div>
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('publicSite.see')}
          </Button>
        </div>
      </form>
    </>
  )
}

function Unfound({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  if (error instanceof Problem && error.status === 404) return <p role="alert">{t('publicSite.unknown')}</p>
  return <ErrorState error={error} retry={retry} />
}
