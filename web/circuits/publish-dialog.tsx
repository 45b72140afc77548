import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CircuitEffects, usePublishDraft } from '../api/circuits.ts'
import { typographic } from '../i18n/typography.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import styles from './circuits.module.css'

type Props = {
  effects: CircuitEffects
  name: string
  tried: boolean
  opened: boolean
  onClose: () => void
  onDone: () => void
}

/** What leaves the draft table concerns the whole town: it says exactly what happens, then asks once. */
export function PublishDialog({ effects, name, tried, opened, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const publish = usePublishDraft(effects.key)
  const { next, revision, republished, staying } = effects
  const under = staying.reduce((sum, { letters }) => sum + letters, 0)
  const names = republished.map((one) => `${typographic(one.name)} (${one.to})`).join(', ')
  const confirm = () =>
    publish.mutate(revision, {
      onSuccess: () => {
        tell(t('circuits.publish.done', { version: next }))
        onDone()
      },
    })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('circuits.publish.title', { version: next, name: typographic(name) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('circuits.publish.newLetters', { version: next })}</p>
      <p>{under > 0 ? t('circuits.publish.stay', { count: under }) : t('circuits.publish.stayNone')}</p>
      {republished.length > 0 && <p>{t('circuits.publish.callers', { names })}</p>}
      {!tried && <p className={styles.warning}>{t('circuits.publish.untried')}</p>}
      <p className="quiet">{t('circuits.publish.forGood')}</p>
      {publish.error && (
        <p role="alert" className={styles.error}>
          {sentenceOf(publish.error, t)}
        </p>
      )}
      <div className={styles.acts}>
        <Button data-autofocus loading={publish.isPending} onClick={confirm}>
          {t('circuits.publish.confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Modal>
  )
}
