import type { OutReason, PlaceState, SeatCounts, SeatPlan } from '@contract/activities'
import type { KindCounts } from '@contract/sign-up-kinds'
import { collection } from '../../../kernel/database'

/** Where one person stands. */
export interface Place {
  chamberId: string
  state: PlaceState
  reviewing: boolean
  /** Order of asking. */
  seq: number
  at: number
  /** In the list of companions. */
  listed: boolean
  /** Of an offer. */
  until?: number
  /** Of being out. */
  why?: OutReason
  /** Why the office refused or removed him, in its words. */
  reason?: string
  /** The office refused him and he asks again: he holds no seat and stands in no line until it has approved him. */
  afterRefusal?: true
  /** Session id → when he was checked in. */
  came: Record<string, number>
  /** Session id → when a mark that was a mistake was taken back; the later of the two counts. */
  undone?: Record<string, number>
  stars?: number
  /** Session id → the phone's clock and the server's at his last mark, where they differ by much. */
  clocks?: Record<string, Clock>
}

export interface Clock {
  phone: number
  server: number
}

/** Somebody who wants a place. `also`: other ids under which he may be there already, such as a post's before he joined. */
export interface Entrant {
  participantId: string
  also: string[]
}

export interface Mark {
  participantId: string
  sessionId: string
  at: number
  came: boolean
  /** Where the phone's clock and the server's differ by much. */
  clock?: Clock
}

/** What is asked of a seat sheet. `by`: name of whoever asks for somebody else. */
export type AskWish =
  | ({ kind: 'signUp'; chamberId: string; listed: boolean } & Entrant)
  /** All or none. `approved`: the office asks, so there is nothing to review. */
  | { kind: 'signUpMany'; chamberId: string; entrants: Entrant[]; approved: boolean; by: string }
  /** `agreed`: he asked for it after the deadline. `by`: whoever entered him does it for him. */
  | { kind: 'cancel'; participantId: string; agreed?: true; by?: string }
  | { kind: 'accept' | 'decline'; participantId: string; by?: string }
  | { kind: 'approve'; participantId: string }
  /** 换人: his place goes to the entrant. */
  | { kind: 'replace'; participantId: string; entrant: Entrant; approved: boolean; by: string }
  | { kind: 'refuse'; participantId: string; reason?: string }
  | { kind: 'remove'; participantId: string; reason?: string }
  /** He leaves the house; `as` takes the place of his id. */
  | { kind: 'forget'; participantId: string; as: string }
  | { kind: 'list'; participantId: string; listed: boolean }
  | { kind: 'setPlan'; plan: SeatPlan }
  | { kind: 'setSessions'; startsAt: number; counting: string[] }
  | { kind: 'close' | 'tick' }
  | { kind: 'came'; marks: Mark[] }
  | { kind: 'stars'; participantId: string; stars: number }

export type Ask = AskWish & { id: string; at: number }

export type EffectKind =
  | 'seated'
  | 'waiting'
  | 'offered'
  | 'promoted'
  | 'lapsed'
  | 'approved'
  | 'refused'
  | 'removed'
  | 'released'
  | 'closed'
  | 'resubmitted'
  | 'withdrawn'
  | 'replaced'
  | 'confirmed'
  | 'declined'

/** Somebody is to be told. */
export interface Effect {
  id: string
  participantId: string
  kind: EffectKind
  at: number
  reviewing?: true
  /** Of an offer. */
  until?: number
  /** Name of whoever did it for him. */
  by?: string
  /** Why he was refused or removed. */
  reason?: string
}

/** What the rule works on. */
export interface SheetState {
  plan: SeatPlan
  startsAt: number
  /** Ids of the sessions that count for attendance. */
  counting: string[]
  /** The activity was cancelled. */
  closed: boolean
  people: Record<string, Place>
  /** The last one given. */
  seq: number
  /** `at` never runs backwards. */
  lastAt: number
}

export interface SheetCounts extends SeatCounts {
  /** Without regard to requests to cancel, which are not in the sheet; see `withAsking`. */
  kinds: KindCounts
  /** Marks per session. */
  came: Record<string, number>
  /** Taken, and came to a session that counts, per chamber. */
  byChamber: Record<string, { taken: number; came: number }>
  /** Of the kind `seated`, per chamber. */
  seatedByChamber: Record<string, number>
  /** How often each number of stars was given: one to five. */
  stars: number[]
  /** Seated and in the list of companions. */
  listed: number
}

/** The seat sheet: all that is decided about one activity, so that it is one document. */
export interface SeatSheet extends Omit<SheetState, 'people'> {
  /** The activity's id. */
  _id: string
  /** One line each; see `pack.ts`. */
  people: Record<string, string>
  counts: SheetCounts
  /** How many asks were made, and how many of them are in `people`. */
  asked: number
  folded: number
  touchedAt: number
  /** When something happens by itself next; null when nothing will. */
  nextAt: number | null
  asks: Ask[]
  effects: Effect[]
}

export const seatSheets = collection<SeatSheet>('seats')
