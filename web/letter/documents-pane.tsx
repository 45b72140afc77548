import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterDocument, Task } from '../api/types.ts'
import { EmptyState } from '../components/states.tsx'
import { DocumentViewer } from '../viewer/document-viewer.tsx'
import { documentTabs } from './document-tabs.ts'
import styles from './letter.module.css'
import { TabList } from './tab-list.tsx'

/** The letter is the hero: its page first, then what was written since, one tab each. Who sends sees what leaves. */
export function DocumentsPane({ letter, task }: { letter: Letter; task: Task | undefined }) {
  const { t } = useTranslation()
  const tabs = documentTabs(letter.documents)
  const [chosen, setChosen] = useState<string>()
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs.find(({ role }) => wanted(task).includes(role)) ?? tabs[0]
  if (!shown) return <EmptyState title={t('letter.noDocument')} />
  return (
    <>
      <TabList
        label={t('letter.documents')}
        tabs={tabs.map((document) => ({ id: document.id, label: labelOf(document) }))}
        selected={shown.id}
        onSelect={setChosen}
        panelId="document-panel"
      />
      <div id="document-panel" role="tabpanel" aria-label={shown.name} className={styles.panel}>
        <DocumentViewer key={shown.id} document={shown} />
      </div>
    </>
  )

  function labelOf({ role, version, name }: LetterDocument): string {
    if (role === 'attachment' || role === 'contribution' || role === 'evidence') return name
    const label = t(`vocabulary.document.${role}`)
    return role === 'reply' ? t('letter.version', { label, version }) : label
  }
}

/** The document that a task is about, when it is not the letter itself. */
function wanted(task: Task | undefined): readonly LetterDocument['role'][] {
  if (task?.kind === 'dispatch') return ['signed-scan', 'stamped-reply']
  return task?.kind === 'sign-on-paper' ? ['approved-reply', 'reply'] : []
}
