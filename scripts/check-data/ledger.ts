import { isDeepStrictEqual } from 'node:util'
import { campaignItems } from '../../cloudfunctions/domains/campaigns/documents'
import {
  books,
  ledgerEntries,
  transfers,
  type BookDocument,
  type LedgerEntry,
} from '../../cloudfunctions/domains/ledger/documents'
import { checkBook } from '../../cloudfunctions/domains/ledger/rules/check'
import { figuresOf } from '../../cloudfunctions/domains/ledger/rules/figures'
import { pledgeLedgerOf } from '../../cloudfunctions/domains/ledger/rules/pledge-ledger'
import { derived } from '../../cloudfunctions/domains/pledges/derived'
import { pledgeItems, type PledgeDocument } from '../../cloudfunctions/domains/pledges/documents'
import { command } from '../../cloudfunctions/kernel/database'

type Found = (problem: string) => void

const pick = (from: object, like: object) =>
  Object.fromEntries(Object.keys(like).map((key) => [key, from[key as keyof object]]))

/** What a document shows is what its entries say, up to the last that it knows; it may lag until the minute job has been there. */
function checkPledge(
  pledge: PledgeDocument,
  entries: readonly LedgerEntry[],
  book: BookDocument,
  say: Found,
) {
  const { lastNo } = pledge
  const ledger = pledgeLedgerOf(entries.filter(({ no }) => no <= lastNo))
  const due = entries.filter(({ no }) => no <= book.projected).at(-1)?.no ?? 0
  if (lastNo < due) say(`shows entries up to ${lastNo}, and not ${due}`)
  if (lastNo > 0 && ledger?.lastNo !== lastNo) say(`shows entry ${lastNo}, which is none of its own`)
  if (!ledger) return
  const figures = figuresOf(ledger)
  if (!isDeepStrictEqual(pick(pledge, figures), figures)) say('its figures are not those of its entries')
}

function checkDerived(pledge: PledgeDocument, secret: string | undefined, say: Found) {
  if (secret === undefined) return say('of no campaign')
  const found = derived(pledge, secret)
  if (!isDeepStrictEqual(pick(pledge, found), found)) say('what finds it is stale')
}

async function checkTransfers(entries: readonly LedgerEntry[], found: Found) {
  const named = new Set(entries.flatMap(({ transferId }) => (transferId === null ? [] : [transferId])))
  if (named.size === 0) return
  const campaignId = entries[0]!.campaignId
  const known = new Set((await transfers.findAll({ campaignId }, ['_id'])).map(({ _id }) => _id))
  for (const id of named) if (!known.has(id)) found(`transfers ${id}: is missing`)
}

function groupByPledge(entries: readonly LedgerEntry[]) {
  const groups = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    if (entry.pledgeId === null) continue
    const group = groups.get(entry.pledgeId)
    if (group) group.push(entry)
    else groups.set(entry.pledgeId, [entry])
  }
  return groups
}

/** The chain of hashes of every campaign holds, its counters are those of its entries, and what pledges show is what was booked. */
export async function checkLedger(found: Found) {
  const secrets = new Map(
    (await campaignItems.findAll({}, ['secret'])).map((each) => [each._id, each.secret]),
  )
  for (const book of await books.findAll({})) {
    const { _id, no, asked, folded, asks } = book
    const say: Found = (problem) => found(`books ${_id}: ${problem}`)
    const entries = await ledgerEntries.findAll({ campaignId: _id, no: command().lte(no) })
    checkBook(book, entries, say)
    if (asked - folded !== asks.length) say(`${asked} asks, ${folded} settled, ${asks.length} waiting`)
    await checkTransfers(entries, found)
    const byPledge = groupByPledge(entries)
    for (const pledge of await pledgeItems.findAll({ campaignId: _id })) {
      const of: Found = (problem) => found(`pledges ${pledge._id}: ${problem}`)
      checkPledge(pledge, byPledge.get(pledge._id) ?? [], book, of)
      checkDerived(pledge, secrets.get(_id), of)
      byPledge.delete(pledge._id)
    }
    for (const id of byPledge.keys()) found(`pledges ${id}: is booked, and not there`)
  }
}
