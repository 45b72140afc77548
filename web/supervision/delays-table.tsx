import { useTranslation } from 'react-i18next'
import type { SupervisedFilter } from '../api/supervision.ts'
import type { DelayFigures } from '../api/types.ts'
import { Wide } from '../circuits/wide.tsx'
import { typographic } from '../i18n/typography.ts'
import { Behind } from './behind.tsx'
import { Cell } from './cell.tsx'
import charts from './charts.module.css'
import { daysText, percentText } from './figures.ts'
import { TableHead } from './table-head.tsx'

type Row = DelayFigures['rows'][number]
const columns = ['received', 'answered', 'medianAnswer', 'share', 'missed', 'ackInTime', 'ackLate'] as const

/** A line per unit, type, channel or month; the bar says the share answered by the service target. */
export function DelaysTable({ delays }: { delays: DelayFigures }) {
  const { t } = useTranslation()
  return (
    <Wide label={t('supervision.delays')} cards>
      <TableHead first={t(`supervision.by.${delays.by}`)} columns={columns} />
      <tbody>
        {delays.rows.map((row) => (
          <DelayLine key={row.key ?? 'none'} row={row} delays={delays} />
        ))}
      </tbody>
    </Wide>
  )
}

function DelayLine({ row, delays }: { row: Row; delays: DelayFigures }) {
  const { i18n } = useTranslation()
  const name = useRowName()
  const filter = filterOfRow(row, delays)
  return (
    <tr>
      <th scope="row">{name(row, delays.by)}</th>
      <Cell of="received">
        <Behind filter={{ ...filter, outcome: 'all' }} count={row.received} />
      </Cell>
      <Cell of="answered">
        <Behind filter={{ ...filter, outcome: 'answered' }} count={row.answered} />
      </Cell>
      <Cell of="medianAnswer">{daysText(row.medianDays, i18n.language)}</Cell>
      <Cell of="share">
        <Behind filter={{ ...filter, outcome: 'in-time' }} count={row.inTime}>
          {percentText(row.share, i18n.language)}
        </Behind>
        {row.share !== null && (
          <svg className={charts.shareBar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" className={charts.shareRest} />
            <rect width={row.share * 100} height="6" className={charts.barNow} />
          </svg>
        )}
      </Cell>
      <Cell of="missed" late={row.missed > 0}>
        <Behind filter={{ ...filter, outcome: 'missed' }} count={row.missed} />
      </Cell>
      <Cell of="ackInTime">{row.acknowledgedInTime}</Cell>
      <Cell of="ackLate" late={row.acknowledgedLate > 0}>
        {row.acknowledgedLate}
      </Cell>
    </tr>
  )
}

function useRowName(): (row: Row, by: DelayFigures['by']) => string {
  const { t, i18n } = useTranslation()
  return ({ key, name }, by) => {
    if (key === null) return t(by === 'unit' ? 'supervision.noBox' : 'supervision.noType')
    if (by === 'channel') return t(`vocabulary.channel.${key}` as 'vocabulary.channel.paper')
    if (by !== 'month') return typographic(name ?? key)
    const day = new Date(`${key}-01T12:00:00Z`)
    return new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
  }
}

/** The letters that the row counts. */
function filterOfRow({ key }: Row, { by, from, to }: DelayFigures): SupervisedFilter {
  const period = { from, to }
  if (by === 'unit') return { ...period, unit: key ?? 'none' }
  if (by === 'type') return { ...period, letterType: key ?? 'none' }
  if (by === 'channel') {
    const channel = (['paper', 'email', 'web', 'hand'] as const).find((one) => one === key)
    return { ...period, ...(channel && { channel }) }
  }
  const first = `${key}-01`
  const last = `${key}-${new Date(Date.UTC(Number(key?.slice(0, 4)), Number(key?.slice(5)), 0)).getUTCDate()}`
  return { from: first > from ? first : from, to: last < to ? last : to }
}
