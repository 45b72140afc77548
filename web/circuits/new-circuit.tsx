import { Button, FileInput, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUploadCircuit } from '../api/circuits.ts'
import { sentenceOf } from '../lib/errors.ts'
import { tell } from '../lib/toast.tsx'
import { accepted } from './accepted.ts'
import styles from './circuits.module.css'

/** A circuit of the town's own begins with a file and a key of its own (R23). */
export function NewCircuit({ onCreated }: { onCreated: (key: string) => void }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const upload = useUploadCircuit()
  const form = useForm<{ key: string; file: File | null }>({ initialValues: { key: '', file: null } })
  const close = () => {
    setOpened(false)
    upload.reset()
  }
  const choose = (file: File | null) => form.setValues(({ key }) => ({ file, key: key || keyOf(file?.name ?? '') }))
  const submit = form.onSubmit(({ key, file }) => {
    if (!file) return
    const created = () => {
      tell(t('circuits.create.done'))
      form.reset()
      close()
      onCreated(key)
    }
    upload.mutate({ file, key, revision: null, create: true }, { onSuccess: created })
  })
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('circuits.create.act')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('circuits.create.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form onSubmit={submit} className={styles.form}>
          <p className="quiet">{t('circuits.create.hint')}</p>
          <FileInput
            label={t('circuits.create.file')}
            accept={accepted}
            required
            value={form.values.file}
            onChange={choose}
          />
          <TextInput
            label={t('circuits.create.key')}
            description={t('circuits.create.keyHint')}
            required
            pattern="[a-z][a-z0-9\-]{0,39}"
            {...form.getInputProps('key')}
          />
          {upload.error && (
            <p role="alert" className={styles.error}>
              {sentenceOf(upload.error, t)}
            </p>
          )}
          <div className={styles.acts}>
            <Button type="submit" loading={upload.isPending}>
              {t('circuits.create.confirm')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  )
}

/** What a file's name suggests: `Permis d’urbanisme.bpmn` becomes `permis-d-urbanisme`. */
const keyOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
