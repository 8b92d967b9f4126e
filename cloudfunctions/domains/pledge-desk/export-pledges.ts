import { waterNames } from '@contract/campaigns'
import type { pledgeDesk } from '@contract/pledge-desk'
import { displayNames, pledgeStateNames } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { loadAnyCampaign } from '../campaigns/store'
import { EVERY_PLEDGE } from '../pledges/derived'
import { pledgeItems, type PledgeDocument } from '../pledges/documents'
import { waits } from '../pledges/held-rules'
import { hidesAmount, shownNames } from '../pledges/shown'

const isUnnamed = ({ face }: PledgeDocument) => face.display === 'anonymous'
const shownFen = (pledge: PledgeDocument, amountFen: number) => (hidesAmount(pledge) ? '不公开' : amountFen)

/**
 * A file is passed on, so names and amounts stay hidden in it, too; by the reference the office finds at its desk whose it is.
 */
const columns: Column<PledgeDocument>[] = [
  { heading: '编号', kind: 'text', width: 12, value: ({ reference }) => reference },
  { heading: '认捐人', kind: 'text', width: 20, value: (pledge) => shownNames(pledge).name },
  {
    heading: '共同署名',
    kind: 'text',
    width: 30,
    value: (pledge) => shownNames(pledge).withNames.join('、'),
  },
  { heading: '用途', kind: 'text', width: 10, value: ({ water }) => waterNames[water] },
  {
    heading: '物资',
    kind: 'text',
    width: 20,
    value: (pledge) => (isUnnamed(pledge) ? '' : (pledge.goods ?? '')),
  },
  { heading: '公示方式', kind: 'text', width: 18, value: ({ face }) => displayNames[face.display] },
  { heading: '状态', kind: 'text', width: 12, value: ({ state }) => pledgeStateNames[state] },
  { heading: '认捐（元）', kind: 'money', width: 18, value: (pledge) => shownFen(pledge, pledge.pledgedFen) },
  {
    heading: '到账（元）',
    kind: 'money',
    width: 18,
    value: (pledge) => shownFen(pledge, pledge.receivedFen),
  },
  {
    heading: '待到账（元）',
    kind: 'money',
    width: 18,
    value: (pledge) => shownFen(pledge, Math.max(0, pledge.pledgedFen - pledge.receivedFen)),
  },
  { heading: '下次到账日', kind: 'day', width: 12, value: ({ nextDueOn }) => nextDueOn },
  { heading: '认捐日期', kind: 'day', width: 12, value: ({ pledgedAt }) => dateOf(pledgedAt) },
]

const heldFenOf = ({ held }: PledgeDocument) => held?.terms.amountFen ?? 0

/** Not in the books: in a sheet of their own, so that nobody adds them up with the others. */
const heldColumns: Column<PledgeDocument>[] = [
  { heading: '编号', kind: 'text', width: 12, value: ({ reference }) => reference },
  { heading: '认捐人', kind: 'text', width: 20, value: (pledge) => shownNames(pledge).name },
  {
    heading: '状态',
    kind: 'text',
    width: 18,
    value: ({ held }) => (held?.kind === 'change' ? '变更待经合办确认' : pledgeStateNames.held),
  },
  {
    heading: '待确认（元）',
    kind: 'money',
    width: 18,
    value: (pledge) => shownFen(pledge, heldFenOf(pledge)),
  },
  { heading: '提交日期', kind: 'day', width: 12, value: ({ held }) => dateOf(held?.at ?? 0) },
]

export const exportPledges: Handler<typeof pledgeDesk.exportPledges> = async (
  { campaignId },
  { caller, now, note },
) => {
  const { title } = await loadAnyCampaign(campaignId)
  const all = await pledgeItems.findAll({ campaignId, keys: EVERY_PLEDGE })
  all.sort((a, b) => (a.honourRank < b.honourRank ? 1 : -1))
  const rows = all.filter(({ lastNo }) => lastNo > 0)
  const held = all.filter((pledge) => waits(pledge.held))
  note({ target: title, after: `共 ${rows.length} 条，另有待确认 ${held.length} 条` })
  const apart = held.length > 0 ? [sheetOf('待确认（未计入）', heldColumns, held, now)] : []
  const bytes = await writeWorkbook([sheetOf('认捐台账', columns, rows, now), ...apart])
  return storeDownload(
    { name: `${title}认捐台账-${dateOf(now)}`, bytes, rows: rows.length + held.length },
    { caller, now },
  )
}
