import { ledgerEntries, type LedgerEntry } from './documents'
import type { Booked } from './post'
import { headNos } from './read'
import { linePrint, type Incoming } from './receive'
import { formHasChanged, linesNotIn } from './rules/same-form'
import type { Wish } from './wish'

/** Booked under an ask's id, in whichever campaign; in order. */
async function bookedUnder(askId: string): Promise<LedgerEntry[]> {
  const entries = await ledgerEntries.findAll({ askId })
  if (entries.length === 0) return []
  const heads = await headNos([...new Set(entries.map(({ campaignId }) => campaignId))])
  const booked = entries.filter(({ campaignId, no }) => no <= (heads.get(campaignId) ?? 0))
  return booked.sort((a, b) => a.no - b.no)
}

/**
 * What the same form has booked already, so that it answers the same whatever has changed since; null when nothing is.
 * @throws ledger.form_changed
 */
export async function bookedBefore(campaignId: string, { askId, print }: Wish): Promise<Booked | null> {
  const booked = await bookedUnder(askId)
  if (booked.length === 0) return null
  const same = booked.every((each) => each.campaignId === campaignId && (!each.print || each.print === print))
  return same ? { entries: booked, already: true } : formHasChanged(booked)
}

/** Of a form of receipts: what it has booked already, and which of its lines it has not. @throws ledger.form_changed */
export async function newLines(campaignId: string, lines: readonly Incoming[], wish: Wish) {
  const booked = await bookedUnder(wish.askId)
  if (booked.some((entry) => entry.campaignId !== campaignId)) return formHasChanged(booked)
  const printed = lines.map((line) => ({ ...line, print: linePrint(campaignId, line, wish) }))
  return { booked, lines: linesNotIn(booked, printed) }
}
