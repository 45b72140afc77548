import { useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegister } from '../api/letters.ts'
import { useMyRights } from '../api/session.ts'
import { useTitle } from '../lib/use-title.ts'
import { FileViewer } from '../viewer/document-viewer.tsx'
import { type Done, type Draft, emptyDraft, inputOf, sameSender } from './draft.ts'
import { DropZone } from './drop-zone.tsx'
import { LetterFields } from './letter-fields.tsx'
import styles from './register.module.css'
import { RegisterFoot } from './register-foot.tsx'
import { rulesOf } from './rules-of.ts'
import { ToCabinet } from './to-cabinet.tsx'
import { useStack } from './use-stack.ts'
import { WaitingHandOvers } from './waiting-hand-overs.tsx'

/** Page left, fields right. Ctrl+Entrée registers and the next of the stack opens; Ctrl+D: same sender again. */
export function RegisterDesk() {
  const { t } = useTranslation()
  useTitle(t('register.title'))
  const rights = useMyRights()
  const stack = useStack()
  const register = useRegister()
  const [last, setLast] = useState<{ draft: Draft; done: Done }>()
  const form = useForm<Draft>({ initialValues: startOf(), validate: rulesOf(t) })
  const submit = form.onSubmit((draft) => {
    if (!stack.current) return
    const letter = { ...inputOf(draft), ...(stack.current.handOver && { handOver: stack.current.handOver }) }
    const files = stack.current.handOver ? [] : [stack.current.file]
    register.mutate(
      { letter, files },
      { onSuccess: ({ id, chrono }) => next(draft, { id, chrono, subject: letter.subject }) },
    )
  })
  const repeatSender = () => last && form.setValues(sameSender(last.draft))
  useHotkeys(
    [
      ['mod+Enter', () => submit()],
      ['mod+D', repeatSender],
    ],
    [],
  )
  if (!stack.current) {
    return (
      <DropZone onFiles={stack.add} done={last?.done}>
        {rights.receiveHandOvers === true && <WaitingHandOvers onTake={stack.take} />}
      </DropZone>
    )
  }
  return (
    <div className={styles.desk}>
      <section className={styles.page} aria-label={t('letter.documents')}>
        <FileViewer key={stack.position} file={stack.current.file} name={stack.current.file.name} />
      </section>
      <form className={styles.fields} onSubmit={submit} aria-labelledby="register-title" noValidate>
        <div className={styles.progress}>
          <h1 id="register-title">{t('register.title')}</h1>
          <span className="quiet tabular">
            {t('register.progress', { position: stack.position, total: stack.total })}
          </span>
        </div>
        <LetterFields form={form} />
        <RegisterFoot
          pending={register.isPending}
          problem={register.error}
          done={last?.done}
          onSameSender={last ? repeatSender : undefined}
          onSkip={skip}
        >
          {rights.register === true && rights.registerPolitical !== true && (
            <ToCabinet key={stack.position} waiting={stack.current} onDone={skip} />
          )}
        </RegisterFoot>
      </form>
    </div>
  )

  function next(draft: Draft, done: Done) {
    setLast({ draft, done })
    form.setValues(startOf())
    form.resetDirty()
    stack.next()
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-first-field]')?.focus())
  }

  function skip() {
    stack.next()
    form.setValues(startOf())
  }

  /** The CAB integrates only what is confidential or political (R3). */
  function startOf(): Draft {
    return { ...emptyDraft(), confidentiality: rights.register === true ? 'normal' : 'confidential' }
  }
}
