import { dateOf } from '@contract/values/time'
import { hashAfter, sealOf, textOf, type LedgerLine } from '@contract/values/ledger-hash'
import { sha256 } from '../../../kernel/ids'
import { entryIdOf, type Ask, type BookDocument, type BookTotals, type LedgerEntry } from '../documents'
import { after, type PledgeLedger } from './pledge-ledger'
import { count, receivedBy } from './totals'

/** The end of the books while asks are applied to them, and what one must know of what is in them. */
export interface Booking {
  campaignId: string
  no: number
  hash: string
  lastAt: number
  totals: BookTotals
  /** New, in order. */
  entries: LedgerEntry[]
  pledges: Map<string, PledgeLedger>
  byNo: Map<number, LedgerEntry>
  /** By the entry that they take back or whose money they use. */
  byOf: Map<number, LedgerEntry[]>
  byBankNo: Map<string, LedgerEntry[]>
  /** What is booked under an ask's id. */
  byAskId: Map<string, LedgerEntry[]>
}

export const addTo = <K>(lists: Map<K, LedgerEntry[]>, key: K, entry: LedgerEntry) =>
  lists.set(key, [...(lists.get(key) ?? []), entry])

/** Once only: an entry may be found by several questions. */
function learn(booking: Booking, entry: LedgerEntry) {
  const { no, of, bankNo, pledgeId, askId } = entry
  if (booking.byNo.has(no)) return
  booking.byNo.set(no, entry)
  addTo(booking.byAskId, askId, entry)
  if (of !== null) addTo(booking.byOf, of, entry)
  if (bankNo) addTo(booking.byBankNo, bankNo, entry)
  if (pledgeId === null) return
  const then = after(booking.pledges.get(pledgeId) ?? null, entry)
  if (then) booking.pledges.set(pledgeId, then)
}

type Head = Pick<BookDocument, '_id' | 'no' | 'hash' | 'lastAt' | 'totals'>

/** `known`: what the asks are about, with all entries of each of its pledges, in order of `no`. */
export function openBooking({ _id, no, hash, lastAt, totals }: Head, known: readonly LedgerEntry[]): Booking {
  const booking: Booking = {
    ...{ campaignId: _id, no, hash, lastAt, totals: structuredClone(totals), entries: [] },
    ...{ pledges: new Map(), byNo: new Map(), byOf: new Map(), byBankNo: new Map(), byAskId: new Map() },
  }
  for (const entry of known) learn(booking, entry)
  return booking
}

/** What everybody may see of an entry, and the rest, which is only sealed. */
export const lineOf = (entry: Omit<LedgerEntry, 'prev' | 'hash'>): LedgerLine => {
  const { no, day, kind, pledgedFen, of, seal } = entry
  return { no, day, kind, pledgedFen, receivedFen: receivedBy(entry), of, seal }
}

const termsOf = ({ terms }: Pick<LedgerEntry, 'terms'>) =>
  terms && [
    ...[terms.water, terms.goods, terms.amountFen, terms.chamberId],
    terms.instalments.map(({ dueOn, amountFen }) => [dueOn, amountFen]),
  ]

/** What older entries do not have is sealed where it is there, so that they go on being verified. */
const sinceAdded = ({ print, sort }: Pick<LedgerEntry, 'print' | 'sort'>) =>
  print || sort ? [print ?? '', sort ?? ''] : []

type Unsealed = Omit<LedgerEntry, 'receiptRank' | 'seal' | 'prev' | 'hash'>

export const sealFor = (entry: Unsealed) =>
  sealOf(entry.salt, [
    ...[entry.campaignId, entry.at, entry.askId, entry.by, entry.pledgeId, entry.amountFen],
    ...[entry.paidFen, entry.unmatchedFen, termsOf(entry), entry.on, entry.transferId, entry.bankNo],
    entry.reason,
    ...sinceAdded(entry),
  ])

export type Draft = Pick<Unsealed, 'kind' | 'pledgeId' | 'amountFen'> & Partial<Unsealed>

const blank = {
  ...{ pledgedFen: 0, paidFen: 0, unmatchedFen: 0, terms: null, on: null },
  ...{ transferId: null, bankNo: '', of: null, reason: '' },
}

const receipts: readonly LedgerEntry['kind'][] = ['received', 'goodsConfirmed', 'refunded']

/** Where a receipt stands in the public list: by day, within a day in an order that does not tell the chain's. */
export const receiptRankOf = ({ kind, day, salt, no }: Pick<LedgerEntry, 'kind' | 'day' | 'salt' | 'no'>) =>
  receipts.includes(kind) ? `${day}.${sha256(`receipt\n${salt}\n${no}`).slice(0, 16)}` : ''

/** Clocks differ by so much. */
const SKEW_MS = 10 * 60_000

/** Times do not run backwards for a clock that is a little late; a clock that was far ahead does not date what comes after it. */
export const timeAfter = (lastAt: number, askedAt: number) =>
  lastAt - askedAt > SKEW_MS ? askedAt : Math.max(askedAt, lastAt)

/** Appends one entry. */
export function book(booking: Booking, ask: Ask, draft: Draft) {
  const { campaignId, hash: prev, totals } = booking
  const { id: askId, push: salt, by } = ask
  const no = booking.no + 1
  const at = timeAfter(booking.lastAt, ask.at)
  const place = { _id: entryIdOf(campaignId, no), campaignId, no, at, day: dateOf(at), askId, by, salt }
  const print = draft.print ?? ask.print
  const unsealed = { ...blank, ...draft, ...(print && { print }), ...place }
  const sealed = { ...unsealed, receiptRank: receiptRankOf(unsealed), seal: sealFor(unsealed) }
  const entry: LedgerEntry = { ...sealed, prev, hash: hashAfter(prev, textOf(lineOf(sealed))) }
  const before = entry.pledgeId === null ? null : (booking.pledges.get(entry.pledgeId) ?? null)
  learn(booking, entry)
  const then = entry.pledgeId === null ? null : (booking.pledges.get(entry.pledgeId) ?? null)
  count(totals, entry, before, then)
  Object.assign(booking, { no, hash: entry.hash, lastAt: at })
  booking.entries.push(entry)
}
