import type { Totals, Water } from '@contract/campaigns'
import type { ErrorBody } from '@contract/errors'
import type { Instalment } from '@contract/pledges'
import type { CorrectionSort } from '@contract/values/correction-sorts'
import type { EntryKind } from '@contract/values/ledger-hash'
import { collection } from '../../kernel/database'

/** What the ledger knows of a promise; how it is shown and by whom it is stands in the pledge's document. */
export interface LedgerTerms {
  water: Water
  goods: string | null
  amountFen: number
  instalments: Instalment[]
  /** The chamber that shares the credit. */
  chamberId: string | null
}

/** In the place of a clerk's id: the donor did it himself. Entries outlive people, so they name no donor. */
export const BY_DONOR = 'donor'

export interface LedgerEntry {
  /** `{campaignId}:{no, nine digits}` */
  _id: string
  campaignId: string
  /** 1, 2, 3 … without gaps. Above the head's `no` it is provisional: no reader shows it. */
  no: number
  /** When and on which day it was booked; neither runs backwards. */
  at: number
  day: string
  kind: EntryKind
  askId: string
  /** A clerk's id, or BY_DONOR. */
  by: string
  /** null: money without a pledge. */
  pledgeId: string | null
  /** What it is about, never negative. */
  amountFen: number
  /** Signed changes: of the promise, of what came for the pledge, of money without a pledge. */
  pledgedFen: number
  paidFen: number
  unmatchedFen: number
  /** Of a promise, as it stands from here on. */
  terms: LedgerTerms | null
  /** When the bank had the money, or the goods came. */
  on: string | null
  /** Who paid stands in `transfers/{transferId}`. */
  transferId: string | null
  bankNo: string
  /** The entry that a correction takes back, or whose money a match uses. */
  of: number | null
  /** For the office only: it may name people and sums that the public does not read. */
  reason: string
  /** Of a correction: what kind it is, for everybody. Older ones have none. */
  sort?: CorrectionSort
  /** Of what was sent under the ask's id, salted with the form's key. Older ones have none. */
  print?: string
  /** Of what the public notice lists, '' for the rest: `{day}.{hash of the salt}`, so that its order does not tell the chain's. */
  receiptRank: string
  /** Known to nobody outside: makes the seal say nothing to who guesses. */
  salt: string
  /** Of everything above that is not public. */
  seal: string
  /** The hash before this one, '' at the beginning. */
  prev: string
  hash: string
}

/** One incoming payment, as the clerk or the bank wrote it. `{push}-{which}`: written before it is asked of the books, gone when they refuse. */
export interface TransferDocument {
  _id: string
  campaignId: string
  on: string
  payer: string
  bankNo: string
  /** What it is found by in other campaigns; older ones have none. */
  payments?: string[]
  at: number
}

export interface Share {
  pledgeId: string | null
  amountFen: number
}

export interface Receipt {
  transferId: string
  on: string
  bankNo: string
  shares: Share[]
  /** Of this line of the form. */
  print?: string
}

export type Deed =
  | { kind: 'pledge'; pledgeId: string; terms: LedgerTerms }
  | { kind: 'change'; pledgeId: string; terms: LedgerTerms; reason: string }
  | { kind: 'withdraw'; pledgeId: string; reason: string }
  | { kind: 'receive'; receipts: Receipt[] }
  | { kind: 'goods'; pledgeId: string; on: string; valueFen: number; reason: string }
  | { kind: 'match'; no: number; pledgeId: string; amountFen: number }
  /** Money goes back to whoever paid: part of what entry `no` brought. */
  | { kind: 'refund'; no: number; amountFen: number; on: string; bankNo: string; reason: string }
  | { kind: 'correct'; no: number; reason: string; sort?: CorrectionSort }
  | { kind: 'writeOff'; pledgeId: string; amountFen: number; reason: string }

/** What is to be booked. */
export type Ask = Deed & {
  /** Of the form or the bank's row: asked again, it is booked once. */
  id: string
  /** Random, of this very push; also the salt of its entries. */
  push: string
  /** Of what was sent: another one under the same id is another form. */
  print?: string
  at: number
  by: string
}

export interface DayTotals {
  pledgedFen: number
  receivedFen: number
}

/** Counters of what is booked; always what recomputing from the entries gives. */
export interface BookTotals extends Totals {
  unmatchedFen: number
  byWater: Partial<Record<Water, Totals>>
  byChamber: Record<string, Totals>
  /** What each day added. */
  byDay: Record<string, DayTotals>
}

/** The head of a campaign's ledger. Asks are appended to it; nobody competes for it. */
export interface BookDocument {
  /** The campaign's id. */
  _id: string
  asks: Ask[]
  /** How many asks were made, and how many of them were taken off `asks`. */
  asked: number
  folded: number
  /** Of the last entry; 0 and '' before the first. */
  no: number
  hash: string
  lastAt: number
  totals: BookTotals
  /** Recent asks that were refused, by `push`, oldest first. */
  refused: { push: string; error: ErrorBody }[]
  /** Up to which entry the pledges' documents are known to be written. */
  projected: number
  touchedAt: number
  /** Until then somebody is settling, and others had better wait. Nothing depends on it but the waste of doing it twice. */
  leaseUntil: number
}

export const books = collection<BookDocument>('books')
export const ledgerEntries = collection<LedgerEntry>('ledger')
export const transfers = collection<TransferDocument>('transfers')

export const entryIdOf = (campaignId: string, no: number) => `${campaignId}:${String(no).padStart(9, '0')}`
