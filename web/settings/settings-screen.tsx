import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '../components/page.tsx'
import { ClosuresTab, FormsTab, PrioritiesTab, ReasonsTab, TypesTab } from './list-tabs.tsx'
import { SignatureTab } from './signature-tab.tsx'

const tabs = [
  ['signature', SignatureTab],
  ['reasons', ReasonsTab],
  ['types', TypesTab],
  ['priorities', PrioritiesTab],
  ['closures', ClosuresTab],
  ['forms', FormsTab],
] as const

/** What the town decides for itself, in the hands of the mail office (R21, R23). */
export function SettingsScreen() {
  const { t } = useTranslation()
  return (
    <Page title={t('townSettings.title')}>
      <Tabs defaultValue="signature" keepMounted={false}>
        <Tabs.List>
          {tabs.map(([name]) => (
            <Tabs.Tab key={name} value={name}>
              {t(`townSettings.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(([name, Tab]) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <Tab />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
