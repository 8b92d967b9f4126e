import * as v from 'valibot'
import { waters } from './campaigns'
import { displays, instalmentStates, pledgeStates } from './pledges'
import { date } from './values/date'
import { instant } from './values/time'

export const deskPledge = v.object({
  id: v.string(),
  reference: v.string(),
  donorName: v.string(),
  company: v.string(),
  chamberName: v.nullable(v.string()),
  water: v.picklist(waters),
  display: v.picklist(displays),
  goods: v.nullable(v.string()),
  state: v.picklist(pledgeStates),
  pledgedFen: v.number(),
  receivedFen: v.number(),
  balanceFen: v.number(),
  nextDueOn: v.nullable(date),
  requested: v.nullable(v.string()),
  /** Waits for the office to confirm it; counted nowhere. */
  heldFen: v.nullable(v.number()),
  pledgedAt: instant,
})
export type DeskPledge = v.InferOutput<typeof deskPledge>

/** 催办: written for a phone call. */
export const dueRow = v.object({
  pledgeId: v.string(),
  reference: v.string(),
  donorName: v.string(),
  company: v.string(),
  chamberName: v.nullable(v.string()),
  presidentName: v.nullable(v.string()),
  dueOn: date,
  state: v.picklist(instalmentStates),
  /** Of this date; of the whole pledge. */
  dueFen: v.number(),
  balanceFen: v.number(),
  lastContact: v.nullable(v.object({ on: date, byName: v.string(), result: v.string() })),
  reminders: v.number(),
})
export type DueRow = v.InferOutput<typeof dueRow>

/** What a proposal rests on: the number that the donor wrote, sum and name, the name alone. */
export const bankStrengths = ['reference', 'sumAndName', 'name'] as const
export type BankStrength = (typeof bankStrengths)[number]
export const bankStrengthNames: Record<BankStrength, string> = {
  reference: '编号',
  sumAndName: '金额和姓名',
  name: '姓名',
}

export const bankRow = v.object({
  id: v.string(),
  on: date,
  /** HH:mm:ss, '' when the bank does not say. */
  time: v.string(),
  /** Less than nothing: the bank takes back what it booked. */
  amountFen: v.number(),
  payer: v.string(),
  note: v.string(),
  bankNo: v.string(),
  state: v.picklist(['proposed', 'unmatched', 'waiting', 'recorded', 'ignored']),
  /** Which pledge it seems to be for, and by what. */
  proposal: v.nullable(
    v.object({ pledge: deskPledge, strength: v.picklist(bankStrengths), because: v.string() }),
  ),
  /** What speaks against booking it, or against the proposal, in words. */
  against: v.array(v.string()),
  /** Nothing speaks against it, and more than a name for it: may be confirmed together with others. */
  sure: v.boolean(),
  /** For which it was confirmed. */
  chosen: v.nullable(deskPledge),
  /** Waiting: when it is booked; until then it can be taken back. */
  bookAt: v.nullable(instant),
  recordedNo: v.nullable(v.number()),
  /** Why it is ignored. */
  reason: v.string(),
})
export type BankRow = v.InferOutput<typeof bankRow>

/** What became of one row that was confirmed or taken back. */
export const bankOutcome = v.object({
  id: v.string(),
  outcome: v.picklist(['booked', 'waiting', 'open', 'refused']),
  bookAt: v.nullable(instant),
  nos: v.array(v.number()),
  /** Why it was refused. */
  reason: v.nullable(v.string()),
  /** Only because of doubts: sent again with this as the row's `sure`, it is done. */
  sure: v.optional(v.string()),
})
export type BankOutcome = v.InferOutput<typeof bankOutcome>
export const bankOutcomes = v.object({ rows: v.array(bankOutcome) })
