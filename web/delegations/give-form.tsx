import { Button, Radio, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMyRights } from '../api/session.ts'
import type { Delegation, DelegationInput } from '../api/types.ts'
import { today } from '../lib/dates.ts'
import { sentenceOf } from '../lib/errors.ts'
import styles from './delegations.module.css'
import { PersonPicker } from './person-picker.tsx'

type Props = {
  pending: boolean
  problem: unknown
  onSubmit: (input: DelegationInput) => void
  /** The one whose terms are changed; absent for a new one. */
  delegation?: Delegation
}
const kinds = ['absence', 'standing'] as const
const scopes = ['without-griffe', 'visa', 'all'] as const

/** Who, what, from when to when, on which act. The mail office may record somebody else's absence (R21). */
export function GiveForm({ pending, problem, onSubmit, delegation }: Props) {
  const { t, i18n } = useTranslation()
  const administers = useMyRights().administer === true
  const begun = delegation?.state === 'in-force'
  const [input, setInput] = useState<DelegationInput>(() => (delegation ? termsOf(delegation) : newTerms()))
  const [incomplete, setIncomplete] = useState(false)
  const set = (part: Partial<DelegationInput>) => setInput((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = !input.to || (input.kind === 'absence' && !input.until)
    setIncomplete(missing)
    if (!missing) onSubmit(withoutEmpty(input))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <SegmentedControl
        aria-label={t('delegations.form.kind')}
        value={input.kind}
        disabled={begun}
        onChange={(kind) => set({ kind: kind as DelegationInput['kind'] })}
        data={kinds.map((value) => ({ value, label: t(`delegations.kind.${value}`) }))}
      />
      {administers && !delegation && input.kind === 'absence' && (
        <PersonPicker
          label={t('delegations.form.whose')}
          placeholder={t('delegations.form.myself')}
          value={input.for ?? ''}
          onChange={(login) => set({ for: login })}
        />
      )}
      {!delegation && (
        <PersonPicker
          label={t('delegations.form.to')}
          value={input.to}
          onChange={(to) => set({ to })}
          error={incomplete && !input.to ? t('delegations.form.toMissing') : undefined}
        />
      )}
      <Radio.Group
        label={t('delegations.form.scope')}
        value={input.scope}
        onChange={(scope) => set({ scope: scope as DelegationInput['scope'] })}
      >
        <Stack gap="xs" mt={4}>
          {scopes.map((value) => (
            <Radio key={value} value={value} disabled={begun} label={t(`delegations.form.scopes.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <div className={styles.days}>
        <DateInput
          label={t('delegations.form.from')}
          locale={i18n.language}
          valueFormat="D MMMM YYYY"
          value={input.from || null}
          disabled={begun}
          onChange={(from) => set({ from: from ?? '' })}
        />
        <DateInput
          locale={i18n.language}
          valueFormat="D MMMM YYYY"
          clearable={input.kind === 'standing'}
          label={t(input.kind === 'absence' ? 'delegations.form.until' : 'delegations.form.untilOptional')}
          value={input.until || null}
          error={incomplete && input.kind === 'absence' && !input.until ? t('errors.INVALID') : undefined}
          onChange={(until) => set({ until: until ?? '' })}
        />
      </div>
      <TextInput
        label={t('delegations.form.reference')}
        description={t('delegations.form.referenceHint')}
        maxLength={120}
        value={input.reference ?? ''}
        disabled={begun}
        onChange={({ currentTarget }) => set({ reference: currentTarget.value })}
      />
      <TextInput
        label={t('delegations.form.reason')}
        maxLength={500}
        value={input.reason ?? ''}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
      <p className={styles.notice}>{t(begun ? 'delegations.begun' : 'delegations.form.will')}</p>
      {problem ? <p role="alert">{sentenceOf(problem, t)}</p> : null}
      <Button type="submit" loading={pending}>
        {t(delegation ? 'delegations.form.save' : 'delegations.form.act')}
      </Button>
    </form>
  )
}

const newTerms = (): DelegationInput => ({ kind: 'absence', scope: 'without-griffe', from: today(), to: '' })

const termsOf = ({ kind, scope, from, until, reference, reason, delegate }: Delegation): DelegationInput => ({
  kind,
  scope,
  from,
  until,
  reference,
  reason,
  to: delegate.login,
})

/** Fields left empty say nothing. */
const withoutEmpty = (input: DelegationInput): DelegationInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== '')) as DelegationInput
