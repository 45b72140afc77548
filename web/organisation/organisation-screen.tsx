import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgStep } from '../api/types.ts'
import { Page } from '../components/page.tsx'
import { ChangeList } from './change-list.tsx'
import { ChartTree } from './chart-tree.tsx'
import { Preparation } from './preparation.tsx'
import { UnitSheet } from './unit-sheet.tsx'

/** The org chart and what becomes of it: prepared step by step, rehearsed, applied, taken back (R21, R23). */
export function OrganisationScreen() {
  const { t } = useTranslation()
  const [tab, setTab] = useState<string | null>('chart')
  const [open, setOpen] = useState<string | null>(null)
  const [steps, setSteps] = useState<OrgStep[]>([])
  const done = () => {
    setSteps([])
    setTab('changes')
  }
  return (
    <Page title={t('organisation.title')} intro={t('organisation.intro')}>
      {steps.length > 0 && <Preparation steps={steps} onChange={setSteps} onDone={done} />}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="chart">{t('organisation.chart')}</Tabs.Tab>
          <Tabs.Tab value="changes">{t('organisation.changes')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chart" pt="md">
          <ChartTree onOpen={setOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="changes" pt="md">
          <ChangeList />
        </Tabs.Panel>
      </Tabs>
      <UnitSheet
        code={open}
        onClose={() => setOpen(null)}
        onAdd={(step) => {
          setSteps([...steps, step])
          setOpen(null)
        }}
      />
    </Page>
  )
}
