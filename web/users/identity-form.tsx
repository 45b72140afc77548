import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserAccount } from '../api/types.ts'
import { useChangeUser } from '../api/users.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from '../organisation/organisation.module.css'
import { SavedMeanwhile } from './saved-meanwhile.tsx'

/** What the account says; the server keeps back what needs an agreement. */
export function IdentityForm({ account }: { account: UserAccount }) {
  const { t } = useTranslation()
  const change = useChangeUser(account.login)
  const [name, setName] = useState(account.name)
  const [email, setEmail] = useState(account.email ?? '')
  const [title, setTitle] = useState(account.title ?? '')
  const [portfolios, setPortfolios] = useState(account.portfolios?.join(', ') ?? '')
  const [signatory, setSignatory] = useState(account.signatory === true)
  // The version that the fields were filled from: what is read again meanwhile must not pass for it.
  const [version, setVersion] = useState(account.version ?? '')
  const elected = account.positions.some((position) => position.function === 'elected-official')
  const listed = portfolios.split(',').map((one) => one.trim())
  const submit = () =>
    change.mutate(
      {
        version,
        name: name.trim(),
        email: email.trim() || null,
        title: title.trim() || null,
        signatory,
        ...(elected && { portfolios: listed.filter((one) => one !== '') }),
      },
      {
        onSuccess: (after) => {
          setVersion(after.version ?? '')
          const waits = (after.pending?.length ?? 0) > (account.pending?.length ?? 0)
          tell(t(waits ? 'users.waits' : 'users.saved'))
        },
      },
    )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput
        label={t('users.name')}
        required
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={t('users.email')}
        type="email"
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <TextInput
        label={t('users.titleLabel')}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {elected && (
        <TextInput
          label={t('users.portfolios')}
          description={t('users.portfoliosHint')}
          value={portfolios}
          onChange={({ currentTarget }) => setPortfolios(currentTarget.value)}
        />
      )}
      <Checkbox
        label={t('users.signatory')}
        checked={signatory}
        onChange={({ currentTarget }) => setSignatory(currentTarget.checked)}
      />
      {change.error && <p role="alert">{sentenceOf(change.error, t)}</p>}
      <SavedMeanwhile error={change.error} />
      <div className={styles.acts}>
        <Button type="submit" loading={change.isPending}>
          {t('users.save')}
        </Button>
      </div>
    </form>
  )
}
