import type { pledgeDesk } from '@contract/pledge-desk'
import { formatYuan } from '@contract/values/money'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { campaignItems, objections as items, type ObjectionDocument } from '../campaigns/documents'
import { entryIdOf, ledgerEntries, type LedgerEntry } from '../ledger/documents'

const PAGE = 20

async function campaignTitles(rows: readonly ObjectionDocument[]) {
  if (rows.length === 0) return new Map<string, string>()
  const where = { _id: command().in([...new Set(rows.map(({ campaignId }) => campaignId))]) }
  const found = await campaignItems.find({ where, limit: PAGE, fields: ['title'] })
  return new Map(found.map(({ _id, title }) => [_id, title]))
}

async function entriesMeant(rows: readonly ObjectionDocument[]): Promise<Map<string, LedgerEntry>> {
  const ids = rows.flatMap(({ campaignId, no }) => (no === null ? [] : [entryIdOf(campaignId, no)]))
  if (ids.length === 0) return new Map()
  const found = await ledgerEntries.find({ where: { _id: command().in(ids) }, limit: PAGE })
  return new Map(found.map((entry) => [entry._id, entry]))
}

const aboutOf = (entry: LedgerEntry | undefined) =>
  entry ? `第 ${entry.no} 号，${entry.on ?? entry.day} 到账 ${formatYuan(entry.amountFen)} 元` : '公示内容'

/** Who waits longest comes first, then what is settled. */
export const objections: Handler<typeof pledgeDesk.objections> = async ({ cursor }, { now }) => {
  const after = readCursor(cursor, 'objections', now)
  const rows = await items.find({
    where: after ? { rank: command().gt(after) } : {},
    order: ['rank', 'asc'],
    limit: PAGE + 1,
  })
  const page = pageFrom(rows, PAGE, (last) => makeCursor('objections', last.rank, now))
  const [titles, entries] = await Promise.all([campaignTitles(page.items), entriesMeant(page.items)])
  return {
    items: page.items.map(({ _id, campaignId, no, text, byName, at, state, answer }) => ({
      ...{ id: _id, campaignId, campaignTitle: titles.get(campaignId) ?? '', no },
      about: aboutOf(no === null ? undefined : entries.get(entryIdOf(campaignId, no))),
      ...{ text, byName, at, state, answer },
    })),
    next: page.next,
  }
}
