import type { ReceiptRow } from '@contract/campaigns'
import { waterNames, type Totals } from '@contract/campaigns'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, type Sheet } from '../../kernel/sheets/write-workbook'
import type { ReportRows } from './report-rows'

type Sums = Totals & { name: string }

const HIDDEN = '不公开'

/** What came of what was promised, at most all of it; nothing while nothing is promised. */
const keptOf = ({ pledgedFen, receivedFen }: Pick<Totals, 'pledgedFen' | 'receivedFen'>) =>
  pledgedFen > 0 ? Math.min(receivedFen, pledgedFen) / pledgedFen : null

const sums: Column<Totals>[] = [
  { heading: '认捐（元）', kind: 'money', width: 18, value: ({ pledgedFen }) => pledgedFen },
  { heading: '到账（元）', kind: 'money', width: 18, value: ({ receivedFen }) => receivedFen },
  { heading: '履约率', kind: 'rate', width: 10, value: keptOf },
  { heading: '笔数', kind: 'count', width: 8, value: ({ pledges }) => pledges },
]

const named = (heading: string): Column<Sums>[] => [
  { heading, kind: 'text', width: 30, value: ({ name }) => name },
  ...sums,
]

const totalColumns: Column<ReportRows['totals'][number]>[] = [
  { heading: '认捐活动', kind: 'text', width: 34, value: ({ title }) => title },
  ...sums,
  {
    ...{ heading: '其中未匹配认捐的到账（元）', kind: 'money', width: 18 },
    value: ({ unmatchedFen }) => unmatchedFen,
  },
]

const dayColumns: Column<ReportRows['days'][number]>[] = [
  { heading: '日期', kind: 'day', width: 12, value: ({ on }) => on },
  { heading: '当日认捐（元）', kind: 'money', width: 18, value: ({ pledgedFen }) => pledgedFen },
  { heading: '当日到账（元）', kind: 'money', width: 18, value: ({ receivedFen }) => receivedFen },
  { heading: '累计认捐（元）', kind: 'money', width: 18, value: ({ allPledgedFen }) => allPledgedFen },
  { heading: '累计到账（元）', kind: 'money', width: 18, value: ({ allReceivedFen }) => allReceivedFen },
]

const pledgeColumns: Column<ReportRows['pledges'][number]>[] = [
  { heading: '认捐人', kind: 'text', width: 22, value: ({ name }) => name },
  { heading: '共同署名', kind: 'text', width: 30, value: ({ withNames }) => withNames.join('、') },
  { heading: '用途', kind: 'text', width: 10, value: ({ water }) => waterNames[water] },
  { heading: '认捐（元）', kind: 'money', width: 18, value: ({ pledgedFen }) => pledgedFen ?? HIDDEN },
  { heading: '到账（元）', kind: 'money', width: 18, value: ({ receivedFen }) => receivedFen ?? HIDDEN },
  { heading: '认捐日期', kind: 'day', width: 12, value: ({ on }) => on },
  { heading: '寄语', kind: 'text', width: 30, value: ({ wish }) => wish },
]

const formOf = ({ goods, refund }: Pick<ReceiptRow, 'goods' | 'refund'>) =>
  refund ? '退款' : goods ? '物资' : '到账'

const receiptColumns: Column<ReportRows['receipts'][number]>[] = [
  { heading: '到账日期', kind: 'day', width: 12, value: ({ on }) => on },
  { heading: '认捐人', kind: 'text', width: 22, value: ({ name }) => name },
  { heading: '金额（元）', kind: 'money', width: 18, value: ({ amountFen }) => amountFen ?? HIDDEN },
  { heading: '形式', kind: 'text', width: 8, value: formOf },
  { heading: '更正日期', kind: 'day', width: 12, value: ({ correctedBy }) => correctedBy?.on },
  { heading: '更正说明', kind: 'text', width: 40, value: ({ correctedBy }) => correctedBy?.reason },
]

/** A sheet for every kind of row, so that a column can be summed; the totals stand on the first, by themselves. */
export function reportSheets(rows: ReportRows, now: number): Sheet[] {
  const { totals, waters, chambers, days, pledges, receipts } = rows
  return [
    sheetOf('合计', totalColumns, totals, now),
    sheetOf('按用途', named('用途'), waters, now),
    sheetOf('按商会', named('商会'), chambers, now),
    sheetOf('按日', dayColumns, days, now),
    sheetOf('认捐', pledgeColumns, pledges, now, '不公开金额的，合计里有，本表不列'),
    sheetOf('到账公示', receiptColumns, receipts, now, '已更正的，金额仍列在原处，见更正说明'),
  ]
}
