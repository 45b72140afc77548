import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDelays, useSaveDelays } from '../api/town-settings.ts'
import type { Delays } from '../api/types.ts'
import { tell, tellProblem } from '../lib/toast.tsx'
import { DaysInput } from './days-input.tsx'
import styles from './settings.module.css'

const kinds = ['answer', 'acknowledgement', 'contribution', 'visa'] as const

/** The town's own targets, which types and priorities may shorten. */
export function DelaysForm() {
  const { t } = useTranslation()
  const { data } = useDelays()
  const save = useSaveDelays()
  const [delays, setDelays] = useState<Delays>()
  useEffect(() => setDelays(data), [data])
  if (!delays) return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(delays, { onSuccess: () => tell(t('townSettings.saved')), onError: tellProblem })
      }}
    >
      <h2 className={styles.heading}>{t('townSettings.delays')}</h2>
      <div className={styles.line}>
        {kinds.map((kind) => (
          <DaysInput
            key={kind}
            label={t(`townSettings.delay.${kind}`)}
            value={delays[kind]}
            max={365}
            onChange={(days) => setDelays({ ...delays, [kind]: days ?? 1 })}
          />
        ))}
      </div>
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {t('townSettings.save')}
        </Button>
      </div>
    </form>
  )
}
