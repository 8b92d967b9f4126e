import { isDeepStrictEqual } from 'node:util'
import { hashAfter, textOf } from '@contract/values/ledger-hash'
import { dateOf } from '@contract/values/time'
import { entryIdOf, type BookDocument, type LedgerEntry } from '../documents'
import { lineOf, receiptRankOf, sealFor, timeAfter } from './booking'
import { allocate, dueOf } from './instalments'
import { after, balanceOf, type PledgeLedger } from './pledge-ledger'
import { totalsOf } from './totals'

type Found = (problem: string) => void

/** Whatever is edited, left out, put in or put elsewhere shows. */
function checkChain(entries: readonly LedgerEntry[], found: Found) {
  let [hash, at] = ['', 0]
  entries.forEach((entry, i) => {
    const say: Found = (problem) => found(`entry ${entry.no}: ${problem}`)
    if (entry.no !== i + 1 || entry._id !== entryIdOf(entry.campaignId, i + 1))
      say(`stands in place ${i + 1}`)
    if (entry.seal !== sealFor(entry)) say('its seal does not fit it')
    if (entry.prev !== hash) say('does not follow the one before')
    if (entry.hash !== hashAfter(hash, textOf(lineOf(entry)))) say('its hash does not fit it')
    if (entry.at !== timeAfter(at, entry.at) || entry.day !== dateOf(entry.at)) say('its time does not fit')
    if (entry.receiptRank !== receiptRankOf(entry)) say('its rank does not fit')
    hash = entry.hash
    at = entry.at
  })
}

function checkReversals(entries: readonly LedgerEntry[], found: Found) {
  const corrected = new Set<number>()
  for (const { no, of, kind, amountFen } of entries) {
    if (of === null) continue
    const original = entries[of - 1]
    if (of >= no || !original) found(`entry ${no}: refers to no earlier one`)
    else if (kind === 'corrected' && (corrected.has(of) || original.amountFen !== amountFen))
      found(`entry ${no}: does not take back what entry ${of} is`)
    if (kind === 'corrected') corrected.add(of)
  }
}

function checkPledge(pledge: PledgeLedger, found: Found) {
  const { pledgeId, pledgedFen, receivedFen, terms } = pledge
  if (pledgedFen < 0 || receivedFen < 0 || pledge.writtenOffFen < 0) found(`pledge ${pledgeId}: below zero`)
  const rows = allocate(pledge)
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  if (sum((row) => row.receivedFen) !== Math.min(receivedFen, terms.amountFen))
    found(`pledge ${pledgeId}: its instalments hold other money than came`)
  if (sum(dueOf) !== Math.min(balanceOf(pledge), terms.amountFen) || rows.some((row) => dueOf(row) < 0))
    found(`pledge ${pledgeId}: its instalments wait for another sum than its balance`)
}

/** Without whatever a store or a copy adds to an object. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as unknown

/** What must hold of a campaign's books. `entries`: all that the head names, in order. */
export function checkBook(
  { no, hash, totals }: Pick<BookDocument, 'no' | 'hash' | 'totals'>,
  entries: readonly LedgerEntry[],
  found: Found,
): Map<string, PledgeLedger> {
  checkChain(entries, found)
  checkReversals(entries, found)
  if (entries.length !== no || (entries.at(-1)?.hash ?? '') !== hash) found('the head names another end')
  if (!isDeepStrictEqual(plain(totals), plain(totalsOf(entries))))
    found('the counters are not those of the entries')
  const waters = Object.values(totals.byWater).reduce((sum, { receivedFen }) => sum + receivedFen, 0)
  if (waters + totals.unmatchedFen !== totals.receivedFen || totals.unmatchedFen < 0)
    found('what came is not what came for pledges and what is unmatched')
  const pledges = new Map<string, PledgeLedger>()
  for (const entry of entries) {
    const { pledgeId } = entry
    const then = pledgeId === null ? null : after(pledges.get(pledgeId) ?? null, entry)
    if (then) pledges.set(then.pledgeId, then)
    if (then && (then.pledgedFen < 0 || then.receivedFen < 0)) found(`entry ${entry.no}: less than nothing`)
  }
  for (const pledge of pledges.values()) checkPledge(pledge, found)
  return pledges
}
