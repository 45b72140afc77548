import { Button, FileButton } from '@mantine/core'
import { IconPrinter, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentBytes } from '../../api/documents.ts'
import { useReply } from '../../api/replies.ts'
import type { Letter, Task } from '../../api/types.ts'
import { ActButton } from '../../components/act-button.tsx'
import { tellProblem } from '../../lib/toast.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { mayComplete, useFinish } from './use-finish.ts'

/** R15: print, sign with a pen, bring the scan back; the circuit goes on from there. */
export function SignOnPaperPanel({ letter, task }: { letter: Letter; task: Task }) {
  const { t } = useTranslation()
  const { finish, pending } = useFinish(task)
  const reply = useReply(letter.id)
  const approved = letter.documents.findLast(({ role }) => role === 'approved-reply')
  const bytes = useDocumentBytes(approved?.id ?? reply.data?.data.documentId ?? null)
  const [scan, setScan] = useState<File | null>(null)
  const print = async () => {
    if (bytes.data) await import('../../viewer/print-pdf.ts').then(({ printPdf }) => printPdf(bytes.data))
  }
  return (
    <>
      <ol style={{ margin: 0, paddingLeft: '1.25rem', display: 'grid', gap: '0.75rem' }}>
        <li>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            disabled={!bytes.data}
            onClick={() => print().catch(tellProblem)}
          >
            {t('letter.paper.print')}
          </Button>
        </li>
        <li>{t('letter.paper.sign')}</li>
        <li>
          <FileButton
            accept="application/pdf,image/jpeg,image/png,image/tiff"
            onChange={setScan}
            inputProps={{ 'aria-label': t('letter.paper.choose') }}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
                {scan ? scan.name : t('letter.paper.choose')}
              </Button>
            )}
          </FileButton>
        </li>
      </ol>
      <ActButton
        allow={scan ? mayComplete(task) : t('letter.paper.scanFirst')}
        size="md"
        fullWidth
        loading={pending}
        onAct={() => scan && finish({ outcome: 'done' }, { scan })}
      >
        {t('letter.paper.send')}
      </ActButton>
      <OutcomePanel task={task} only={['refuse']} />
    </>
  )
}
