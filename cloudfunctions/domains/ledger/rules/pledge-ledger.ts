import type { PledgeState } from '@contract/pledges'
import type { LedgerEntry, LedgerTerms } from '../documents'

/** How a pledge stands after its entries. */
export interface PledgeLedger {
  pledgeId: string
  lastNo: number
  /** As last promised, by which entry and which ask. */
  terms: LedgerTerms
  termsNo: number
  termsAskId: string
  termsPush: string
  /** By which push it was promised at first. */
  madePush: string
  pledgedAt: number
  /** What stands of the promise, and what came. */
  pledgedFen: number
  receivedFen: number
  /** Since the terms were last changed. */
  writtenOffFen: number
  withdrawn: boolean
  /** By which entry money re-opened it after a withdrawal, and what of the money since then stands; null when none did. */
  reopened: { no: number; paidFen: number } | null
}

const promised = (entry: LedgerEntry, terms: LedgerTerms, pledgeId: string): PledgeLedger => ({
  pledgeId,
  lastNo: entry.no,
  terms,
  termsNo: entry.no,
  termsAskId: entry.askId,
  termsPush: entry.salt,
  madePush: entry.salt,
  pledgedAt: entry.at,
  pledgedFen: entry.pledgedFen,
  receivedFen: 0,
  writtenOffFen: 0,
  withdrawn: false,
  reopened: null,
})

/** A correction that moves no money takes back a write-off. */
const writtenOffBy = ({ kind, amountFen, paidFen }: LedgerEntry) => {
  if (kind === 'writtenOff') return amountFen
  return kind === 'corrected' && paidFen === 0 ? -amountFen : 0
}

const reopenedAfter = ({ reopened }: PledgeLedger, { of, kind, paidFen }: LedgerEntry) => {
  if (!reopened) return null
  const takesBack = kind === 'corrected' || kind === 'refunded'
  const older = takesBack && of !== null && of < reopened.no
  return older ? reopened : { ...reopened, paidFen: reopened.paidFen + paidFen }
}

function onwards(state: PledgeLedger, entry: LedgerEntry): PledgeLedger {
  const { kind, no, pledgedFen, paidFen } = entry
  const next = {
    ...state,
    lastNo: no,
    pledgedFen: state.pledgedFen + pledgedFen,
    receivedFen: state.receivedFen + paidFen,
    writtenOffFen: state.writtenOffFen + writtenOffBy(entry),
    reopened: reopenedAfter(state, entry),
  }
  if (kind === 'withdrawn') return { ...next, withdrawn: true, reopened: null }
  if (kind === 'reopened') return { ...next, withdrawn: false, reopened: { no, paidFen: 0 } }
  if (kind !== 'changed' || !entry.terms) return next
  const { terms, askId, salt } = entry
  return { ...next, terms, termsNo: no, termsAskId: askId, termsPush: salt, writtenOffFen: 0, reopened: null }
}

/** The pledge after one more of its entries; null before its first. */
export function after(state: PledgeLedger | null, entry: LedgerEntry): PledgeLedger | null {
  if (state) return onwards(state, entry)
  const { pledgeId, terms } = entry
  return pledgeId !== null && terms ? promised(entry, terms, pledgeId) : null
}

/** From a pledge's entries in order of `no`. */
export const pledgeLedgerOf = (entries: readonly LedgerEntry[]) =>
  entries.reduce<PledgeLedger | null>(after, null)

export const balanceOf = ({ pledgedFen, receivedFen }: PledgeLedger) => Math.max(0, pledgedFen - receivedFen)

export function stateOf(pledge: PledgeLedger): PledgeState {
  if (pledge.withdrawn) return 'withdrawn'
  if (balanceOf(pledge) > 0) return 'standing'
  return pledge.writtenOffFen > 0 ? 'writtenOff' : 'fulfilled'
}
