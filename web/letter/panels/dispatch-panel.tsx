import { Button } from '@mantine/core'
import { IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentBytes } from '../../api/documents.ts'
import type { Letter, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { tellProblem } from '../../lib/toast.tsx'
import styles from '../forms/forms.module.css'
import { mayComplete, useFinish } from './use-finish.ts'

/** The signed reply leaves the town: by e-mail, or printed and posted by the direction that answers (R16). */
export function DispatchPanel({ letter, task }: { letter: Letter; task: Task }) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const { email, name } = letter.sender
  const [by, setBy] = useState<'email' | 'paper'>(email ? 'email' : 'paper')
  const signed = letter.documents.findLast(({ role }) => role === 'stamped-reply' || role === 'signed-scan')
  const bytes = useDocumentBytes(signed?.id ?? null)
  const print = async () => {
    if (bytes.data) await import('../../viewer/print-pdf.ts').then(({ printPdf }) => printPdf(bytes.data))
  }
  return (
    <>
      <p>
        {by === 'email'
          ? t('letter.dispatch.willMail', { name, email })
          : t('letter.dispatch.willPost', { to: addressOf(letter) })}
      </p>
      {by === 'paper' && (
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={!bytes.data}
          onClick={() => print().catch(tellProblem)}
        >
          {t('letter.dispatch.print')}
        </Button>
      )}
      <ActButton
        allow={mayComplete(task)}
        size="md"
        fullWidth
        loading={pending}
        leftSection={by === 'email' ? <IconMail size={18} aria-hidden /> : undefined}
        onAct={() => finish({ outcome: 'done', by })}
      >
        {t(by === 'email' ? 'letter.dispatch.mail' : 'letter.dispatch.posted')}
      </ActButton>
      {email && (
        <div className={styles.quietActs}>
          <Button variant="subtle" onClick={() => setBy(by === 'email' ? 'paper' : 'email')}>
            {t(by === 'email' ? 'letter.dispatch.ratherPaper' : 'letter.dispatch.ratherMail')}
          </Button>
        </div>
      )}
    </>
  )
}

function addressOf({ sender: { name, address } }: Letter): string {
  return address ? [name, ...address.lines, `${address.postalCode} ${address.city}`].join(', ') : name
}
