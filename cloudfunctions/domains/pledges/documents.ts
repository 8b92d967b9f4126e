import type { Water } from '@contract/campaigns'
import type { Instalment, PledgeState, PledgeTerms } from '@contract/pledges'
import { collection } from '../../kernel/database'
import type { LedgerTerms } from '../ledger/documents'

/** Who promised. Everything personal of a pledge is here and in `face`; the ledger holds no names. */
export interface Donor {
  /** null: written down by the office for somebody, or he has left. */
  personId: string | null
  name: string
  phone: string | null
  chamberId: string | null
  chamberName: string | null
}

/** How it is shown. */
export interface Face {
  person: boolean
  company: string
  /** The chamber that shares the credit. */
  chamberId: string | null
  chamberName: string | null
  display: PledgeTerms['display']
  wish: string
}

export interface InstalmentFigures extends Instalment {
  receivedFen: number
  /** Withdrawn or written off: nobody waits for it any more. */
  voidFen: number
}

/** Computed by the ledger's settling from the pledge's entries, never by hand. */
export interface Figures {
  /** Up to which of the campaign's entries this holds; 0 while the promise is not booked yet. */
  lastNo: number
  state: PledgeState
  water: Water
  goods: string | null
  /** As last promised. */
  amountFen: number
  instalments: InstalmentFigures[]
  /** What stands of the promise, and what came. */
  pledgedFen: number
  receivedFen: number
  /** The first day with something still to come; null when nothing is. `dueFen`: of that day. */
  nextDueOn: string | null
  dueFen: number
}

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  /** The office's search: `state:standing`, `state:requested`, `goods` …, names and reference. */
  keys: string[]
  deskRank: string
  /** Whoever may have sent a transfer for it: donor, company, chamber. */
  payers: string[]
  /** The honour roll's: only what is shown there; empty while nothing is. */
  honourKeys: string[]
  /** `{day}.{shownId}`: says nothing of the hour nor of the amount. */
  honourRank: string
  /** Its id on the honour roll; leads nowhere. */
  shownId: string
}

export interface Contact {
  on: string
  byId: string
  byName: string
  result: string
}

/** The personal part of something asked of the ledger: written first, it counts once that is booked, and is gone when it is refused. */
export interface Paper {
  /** Of a promise. */
  donor?: Donor
  face?: Face
  /** Of the donor's own withdrawal. */
  reason?: string
  /** What a member is about to promise by himself: counted beside what he promises elsewhere at the same moment. */
  asked?: { askId: string; print: string; amountFen: number; at: number }
}

/** waiting: the office has to decide · confirmed: it did, and it is on its way into the books · booked: it is there. */
export type HeldState = 'waiting' | 'confirmed' | 'booked' | 'declined' | 'withdrawn'

/** Above what a member may promise by himself. Nothing of it is in the books. */
export interface Held {
  kind: 'pledge' | 'change'
  /** Of the form that it came by. */
  askId: string
  print: string
  terms: LedgerTerms
  paper: Paper
  at: number
  state: HeldState
  /** Who confirmed it. */
  by: string
  /** Why it was declined or withdrawn. */
  reason: string
}

export interface PledgeDocument extends Figures, Derived {
  _id: string
  campaignId: string
  /** WS and six characters. Unique. */
  reference: string
  donor: Donor
  /** As last booked. */
  face: Face
  /** By the push that asked for it; older ones by the ask's id. */
  papers: Record<string, Paper>
  pledgedAt: number
  receipt: { title: string; taxNo: string; mail: string } | null
  /** The donor asks the office for a change. */
  requested: { text: string; at: number } | null
  /** Calls, oldest first. */
  contacts: Contact[]
  /** Reminders of `forOn`'s instalment; a new date starts at none. */
  reminded: { forOn: string; times: number; lastOn: string } | null
  /** The last that was held; older pledges have none. */
  held?: Held | null
}

/**
 * open: the office has to say what it is · waiting: confirmed, and may still be taken back · booking: on its way into the books ·
 * recorded: in the books · ignored: no donation.
 */
export type BankRowState = 'open' | 'waiting' | 'booking' | 'recorded' | 'ignored'

/** An incoming row of a bank statement. `{campaignId}:{identity}`: imported again, nothing is new. */
export interface BankRowDocument {
  _id: string
  campaignId: string
  on: string
  /** Less than nothing: the bank takes back what it booked. */
  amountFen: number
  payer: string
  note: string
  /** The bank's own number, '' when it has none that only it has. */
  bankNo: string
  state: BankRowState
  /** Entries of the ledger that it became. */
  nos: number[]
  /** Why it is ignored. */
  reason: string
  /** `{on}.{id}` */
  rank: string
  importedAt: number
  // Rows of before December 2026 have none of the following.
  /** Of what identifies the payment, the same in every campaign. */
  identity?: string
  /** HH:mm:ss of the bank, '' when it did not say. */
  time?: string
  account?: string
  /** The row that takes it back, or that it takes back. */
  tiedTo?: string | null
  /** As confirmed, by whom, and when it goes into the books; while it is booked, until when nobody else need take it up. */
  pledgeId?: string | null
  by?: string
  bookAt?: number | null
  confirmedAt?: number
  /** What spoke against it when it was confirmed, and was meant. */
  meant?: string[]
  /** How often booking broke off without an answer. */
  tries?: number
  /** Why the books refused it last. */
  refused?: string
  /** How often its entry was taken back and it was opened again. */
  generation?: number
}

export const pledgeItems = collection<PledgeDocument>('pledges')
export const bankRows = collection<BankRowDocument>('bank_rows')
