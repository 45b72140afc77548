import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useUnit } from '../api/organisation.ts'
import type { OrgStep, UnitDetail } from '../api/types.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import styles from './organisation.module.css'
import { StepForm } from './step-form.tsx'

type Props = { code: string | null; onClose: () => void; onAdd: (step: OrgStep) => void }

/** One unit: what it is, who works there, and what to do with it. */
export function UnitSheet({ code, onClose, onAdd }: Props) {
  const { t } = useTranslation()
  const unit = useUnit(code)
  return (
    <Drawer
      opened={code !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={unit.data?.name ?? code}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {unit.isError && <ErrorState error={unit.error} retry={() => unit.refetch()} />}
      {unit.isPending && <SkeletonRows rows={4} />}
      {unit.data && (
        <>
          <Facts unit={unit.data} />
          <StepForm key={unit.data.code} unit={unit.data} onAdd={onAdd} />
        </>
      )}
    </Drawer>
  )
}

function Facts({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="quiet">
        {unit.code}
        {unit.parent && ` · ${t('organisation.sheet.above', { name: unit.parent.name })}`}
      </p>
      <p>{t('organisation.sheet.letters', { count: unit.letters })}</p>
      <section className={styles.section}>
        <h3>{t('organisation.sheet.members')}</h3>
        {unit.members.length === 0 && <p>{t('organisation.sheet.nobody')}</p>}
        <ul>
          {unit.members.map(({ login, name, function: held }) => (
            <li key={`${login}${held}`}>
              {name}{' '}
              <span className="quiet">{t(`organisation.function.${held}` as 'organisation.function.agent')}</span>
            </li>
          ))}
        </ul>
      </section>
      {unit.mailboxes.length > 0 && (
        <section className={styles.section}>
          <h3>{t('organisation.sheet.mailboxes')}</h3>
          <ul>
            {unit.mailboxes.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
