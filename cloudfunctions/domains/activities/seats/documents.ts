import type { OutReason, PlaceState, SeatCounts, SeatPlan } from '@contract/activities'
import { collection } from '../../../kernel/database'

/** Where one person stands. */
export interface Place {
  chamberId: string
  state: PlaceState
  reviewing: boolean
  /** Order of asking. */
  seq: number
  at: number
  /** Of an offer. */
  until?: number
  /** Of being out. */
  why?: OutReason
  /** Session id → when he was checked in. */
  came: Record<string, number>
  stars?: number
}

export type Ask = { id: string; at: number; by?: string } & (
  | { kind: 'signUp'; participantId: string; chamberId: string }
  | { kind: 'signUpMany'; participantIds: string[]; chamberId: string }
  | { kind: 'cancel' | 'accept' | 'decline' | 'approve'; participantId: string }
  | { kind: 'refuse' | 'remove'; participantId: string }
  | { kind: 'setPlan'; plan: SeatPlan }
  | { kind: 'setStart'; startsAt: number }
  | { kind: 'close' | 'tick' }
  | { kind: 'came'; marks: { participantId: string; sessionId: string; at: number; came: boolean }[] }
  | { kind: 'stars'; participantId: string; stars: number }
)

export type EffectKind =
  | 'seated'
  | 'waiting'
  | 'offered'
  | 'promoted'
  | 'lapsed'
  | 'approved'
  | 'refused'
  | 'removed'
  | 'declined'
  | 'cancelled'

/** Somebody is to be told. */
export interface Effect {
  id: string
  participantId: string
  kind: EffectKind
  at: number
  until?: number
}

/** What the rule works on. */
export interface SheetState {
  plan: SeatPlan
  startsAt: number
  /** The activity was cancelled. */
  closed: boolean
  people: Record<string, Place>
  seq: number
  /** `at` never runs backwards. */
  lastAt: number
}

export interface SheetCounts extends SeatCounts {
  reviewing: number
  /** Per session. */
  came: Record<string, number>
  /** Taken and came, per chamber. */
  byChamber: Record<string, { taken: number; came: number }>
}

/** The seat sheet: all that is decided about one activity, so that it is one document. */
export interface SeatSheet extends SheetState {
  /** The activity's id. */
  _id: string
  counts: SheetCounts
  /** How many asks were made, and how many of them are in `people`. */
  asked: number
  folded: number
  touchedAt: number
  /** When something happens by itself next; null when nothing will. */
  nextAt: number | null
  asks: Ask[]
  effects: Effect[]
  /** Recent asks that were refused, and why. */
  refused: Record<string, string>
}

export const seatSheets = collection<SeatSheet>('seats')
