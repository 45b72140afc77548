import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchTable, type Table } from '../api/supervision.ts'
import { tellProblem } from '../lib/toast.tsx'

/** The table on the screen as a file that a spreadsheet opens. */
export function ExportButton({ table, query = {} }: { table: Table; query?: Record<string, unknown> }) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const address = URL.createObjectURL(await fetchTable(table, query))
      const link = Object.assign(document.createElement('a'), {
        href: address,
        download: `${t(`supervision.file.${table}`)}.csv`,
      })
      link.click()
      URL.revokeObjectURL(address)
    } catch (error) {
      tellProblem(error)
    }
    setBusy(false)
  }
  return (
    <Button
      variant="default"
      size="xs"
      loading={busy}
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={t('supervision.exportOf', { table: t(`supervision.file.${table}`) })}
      onClick={save}
    >
      {t('supervision.export')}
    </Button>
  )
}
