import { Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../components/page.tsx'
import { CircuitTab } from './circuit-tab.tsx'
import { DelaysTab } from './delays-tab.tsx'
import { LettersTab } from './letters-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { tabs } from './search.ts'

const panels = { apercu: OverviewTab, courriers: LettersTab, circuit: CircuitTab, delais: DelaysTab } as const

/** Supervision: figures first, and behind each its letters (R11, R12). The tab stands in the address. */
export function SupervisionScreen() {
  const { t } = useTranslation()
  const { tab = 'apercu' } = useSearch({ from: '/supervision' })
  const navigate = useNavigate()
  const choose = (value: string | null) => {
    const chosen = tabs.find((one) => one === value)
    if (chosen) navigate({ to: '/supervision', search: { tab: chosen } })
  }
  return (
    <Page title={t('supervision.title')} intro={t('supervision.intro')}>
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`supervision.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => {
          const Panel = panels[name]
          return (
            <Tabs.Panel key={name} value={name} pt="md">
              <Panel />
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </Page>
  )
}
