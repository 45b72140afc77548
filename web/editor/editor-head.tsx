import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReply } from '../api/replies.ts'
import type { Letter, Task } from '../api/types.ts'
import { ActButton } from '../components/act-button.tsx'
import { typographic } from '../i18n/typography.ts'
import { useFinish } from '../letter/panels/use-finish.ts'
import { tellProblem } from '../lib/toast.tsx'
import styles from './editor.module.css'
import type { SaveState, useAutosave } from './use-autosave.ts'

type Props = {
  letter: Letter
  task: Task | undefined
  saving: ReturnType<typeof useAutosave>
  preview: boolean
  uploaded: boolean
  onPreview: () => void
  onLeave: () => void
}

/** Back, what became of the last key, the preview, and the primary act: to send for validation (R8, R11). */
export function EditorHead({ letter, task, saving, preview, uploaded, onPreview, onLeave }: Props) {
  const { t } = useTranslation()
  const reply = useReply(letter.id).data?.data
  return (
    <div className={styles.head}>
      <Button variant="subtle" size="compact-md" onClick={() => saving.flush().finally(onLeave)}>
        {t('editor.back')}
      </Button>
      <span className={styles.state} role="status">
        <SaveWord state={saving.state} />
      </span>
      {!uploaded && (
        <Button
          variant="default"
          size="xs"
          aria-pressed={preview}
          aria-keyshortcuts="Control+P"
          onClick={onPreview}
          disabled={!reply}
        >
          {t(preview ? 'editor.write' : 'editor.preview')}
        </Button>
      )}
      {task && <Submit task={task} saving={saving} missing={reply?.missing ?? []} sha256={reply?.sha256 ?? null} />}
    </div>
  )
}

function SaveWord({ state }: { state: SaveState }) {
  const { t } = useTranslation()
  if (state === 'waiting' || state === 'saving') return t('editor.saving')
  if (state === 'saved') return t('editor.saved')
  return state === 'failed' ? t('editor.notSaved') : null
}

type SubmitProps = { task: Task; saving: Props['saving']; missing: readonly string[]; sha256: string | null }

function Submit({ task, saving, missing, sha256 }: SubmitProps) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const label = typographic(task.outcomes.find(({ id }) => id === 'submit')?.label ?? t('editor.submit'))
  const allow =
    missing.length > 0
      ? t('editor.missing', { fields: missing.join(', ') })
      : !sha256
        ? t('editor.nothingYet')
        : task.allows.complete
  const submit = () =>
    saving
      .flush()
      .then(() => finish({ outcome: 'submit' }))
      .catch(tellProblem)
  return (
    <ActButton allow={allow} loading={pending} onAct={submit}>
      {label}
    </ActButton>
  )
}
