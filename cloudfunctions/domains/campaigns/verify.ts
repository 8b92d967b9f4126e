import type { campaigns as actions } from '@contract/campaigns'
import { textOf } from '@contract/values/ledger-hash'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { ledgerEntries } from '../ledger/documents'
import { lineOf } from '../ledger/read'
import { publicWordsOf } from '../ledger/words'
import { bookOf } from './figures'
import { loadCampaign } from './store'

/** A phone takes this many in a moment. */
const PAGE = 500

/** Public lines only: they name nobody, and nothing links two of them to one pledge. */
export const verify: Handler<typeof actions.verify> = async ({ id, after }, { caller }) => {
  await loadCampaign(id, caller.roles)
  const { no: headNo, hash, totals } = await bookOf(id)
  const entries = await ledgerEntries.find({
    where: { campaignId: id, no: command().gt(after).and(command().lte(headNo)) },
    order: ['no', 'asc'],
    limit: PAGE,
  })
  const items = entries.map((entry) => {
    const line = lineOf(entry)
    return { no: entry.no, hash: entry.hash, text: textOf(line), words: publicWordsOf(line) }
  })
  const last = items.at(-1)?.no ?? headNo
  const { pledgedFen, receivedFen } = totals
  return { items, next: last < headNo ? last : null, head: { no: headNo, hash, pledgedFen, receivedFen } }
}
