import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CircuitBinding, useBind, useBindingEffect } from '../api/circuits.ts'
import { ErrorState, SkeletonRows } from '../components/states.tsx'
import { typographic } from '../i18n/typography.ts'
import { tell, tellProblem, tellWithUndo } from '../lib/toast.tsx'
import styles from './circuits.module.css'

type Props = { binding: CircuitBinding; circuit: string | null; onClose: () => void }

/** Says which letters take the other circuit and which do not, before it is done; the way back stands in the answer. */
export function BindingDialog({ binding, circuit, onClose }: Props) {
  const { t } = useTranslation()
  const box = typographic(binding.box.name)
  const effect = useBindingEffect({ box: binding.box.code, circuit })
  const bind = useBind()
  const before = binding.circuit.key === binding.usual.key ? null : binding.circuit.key
  // The dialog is gone by then: what is said afterwards hangs on the answer, not on it.
  const goBack = () =>
    void bind
      .mutateAsync({ box: binding.box.code, circuit: before })
      .then(({ after }) => tell(t('circuits.bindings.undone', { box, circuit: typographic(after.name) })))
      .catch(tellProblem)
  const confirm = () =>
    bind.mutate(
      { box: binding.box.code, circuit },
      {
        onSuccess: ({ after }) => {
          tellWithUndo(t('circuits.bindings.done', { box, circuit: typographic(after.name) }), goBack)
          onClose()
        },
        onError: tellProblem,
      },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('circuits.bindings.preview', { name: box })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {effect.isError && <ErrorState error={effect.error} retry={() => effect.refetch()} />}
      {effect.isPending && <SkeletonRows rows={3} />}
      {effect.data && (
        <>
          <p>{t('circuits.bindings.newLetters', { box, circuit: typographic(effect.data.after.name) })}</p>
          {effect.data.staying.length === 0 && <p>{t('circuits.bindings.stayNone')}</p>}
          {effect.data.staying.map((one) => (
            <p key={one.circuit.key}>
              {t('circuits.bindings.stay', { count: one.letters, circuit: typographic(one.circuit.name) })}
            </p>
          ))}
          <div className={styles.acts}>
            <Button data-autofocus loading={bind.isPending} onClick={confirm}>
              {t('circuits.bindings.confirm')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}
