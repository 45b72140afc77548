import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterDocument } from '../api/types.ts'
import { EmptyState } from '../components/states.tsx'
import { DocumentViewer } from '../viewer/document-viewer.tsx'
import { documentTabs } from './document-tabs.ts'
import styles from './letter.module.css'
import { TabList } from './tab-list.tsx'

/** The letter is the hero: its page first, then what was written since, one tab each. */
export function DocumentsPane({ letter }: { letter: Letter }) {
  const { t } = useTranslation()
  const tabs = documentTabs(letter.documents)
  const [chosen, setChosen] = useState<string>()
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0]
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
