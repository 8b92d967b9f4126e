import { collection } from '../../kernel/database'

/** One leg (一棒). What stands in it are facts of its day: a new name of a chamber changes nothing. */
export interface LegDocument {
  /** `nobody` once he has left the house. */
  personId: string
  name: string
  chamberId: string
  chamberName: string
  theme: string
  mentorName: string | null
  since: number
  /** He passed it on, or brought it home. */
  passedAt: number | null
  line: string | null
  /** Of the offer that he accepted; null for whom the office gave it to. */
  token: string | null
}

/** Passed on and not yet taken. */
export interface OfferDocument {
  /** 128 random bits; in the link to the group. */
  token: string
  /** Null: whoever in the group is first. */
  toId: string | null
  toName: string | null
  line: string
  at: number
  until: number
}

/** A whole chain is one document: of fifty who accept at once one has it, and nobody has half of it. */
export interface RelayDocument {
  /** The activity's id. */
  _id: string
  /** Counts changes; every change names the one that it decided on. */
  rev: number
  legs: LegDocument[]
  offer: OfferDocument | null
  finishedAt: number | null
  /** Holders and to whom it is offered: what a person's traces are found by. */
  personIds: string[]
}

export const relays = collection<RelayDocument>('relays')
