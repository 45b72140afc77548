import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSaveSignatureSettings, useSignatories, useSignatureSettings } from '../api/town.ts'
import type { SignatureSettings } from '../api/types.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { tell, tellProblem } from '../lib/toast.tsx'
import styles from './settings.module.css'

type Mode = SignatureSettings['mode']

/** R15: by griffe or by hand, for the town and for each signatory; changing it back is one click, so nothing asks twice. */
export function SignatureTab() {
  const { t } = useTranslation()
  const settings = useSignatureSettings()
  const signatories = useSignatories().data ?? []
  const save = useSaveSignatureSettings()
  const change = (next: SignatureSettings) =>
    save.mutate(next, { onSuccess: () => tell(t('settings.saved')), onError: tellProblem })
  if (settings.isError) return <ErrorState error={settings.error} retry={() => settings.refetch()} />
  if (!settings.data) return <SkeletonRows rows={6} />
  const { mode, signatories: own } = settings.data
  const setOwn = (login: string, value: string) => {
    const { [login]: _before, ...others } = own
    change({ mode, signatories: isMode(value) ? { ...others, [login]: value } : others })
  }
  const choices = [
    { value: 'griffe', label: t('settings.griffe') },
    { value: 'by-hand', label: t('settings.byHand') },
  ]
  return (
    <>
      <p className="quiet">{t('settings.intro')}</p>
      <section className={styles.row}>
        <div>
          <h2>{t('settings.town')}</h2>
          <p className="quiet">{t(`settings.townHint.${mode}`)}</p>
        </div>
        <SegmentedControl
          aria-label={t('settings.town')}
          value={mode}
          data={choices}
          onChange={(value) => isMode(value) && change({ mode: value, signatories: own })}
        />
      </section>
      <h2 className={styles.heading}>{t('settings.each')}</h2>
      <ul className={styles.list}>
        {signatories.map(({ login, name, title }) => (
          <li key={login} className={styles.row}>
            <div>
              <strong>{name}</strong>
              {title && <p className="quiet">{title}</p>}
            </div>
            <SegmentedControl
              aria-label={t('settings.of', { name })}
              value={own[login] ?? 'town'}
              data={[{ value: 'town', label: t('settings.likeTown') }, ...choices]}
              onChange={(value) => setOwn(login, value)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

const isMode = (value: string): value is Mode => value === 'griffe' || value === 'by-hand'
