import type { MustAnswer, MustRead } from '@contract/news'
import type { ShareWay, Subject } from '@contract/shares'
import { collection, command } from '../../kernel/database'

/** Which of a chamber have seen it. */
export interface ChamberReach {
  chamberId: string
  people: number
  /** Its president or secretary of the time is among them. */
  leader: boolean
}

/** What came of one 会长荐. */
export interface Credit {
  shareId: string
  /** Who came by it before any other way. */
  people: number
  /** Those of them who have signed up since. */
  signUps: number
}

/** The answer that counts for a chamber. */
export interface ChamberAnswer {
  chamberId: string
  personId: string
  answer: MustAnswer
  at: number
}

/** Counted from rows; nobody's name is in it. */
export interface Figures {
  people: number
  presidents: number
  shares: number
  ways: Record<ShareWay, number>
  /** Chambers of the directory of which somebody is among the people, of how many. */
  reached: number
  all: number
  byChamber: ChamberReach[]
  groups: { groupId: string; people: number }[]
  credits: Credit[]
  answers: ChamberAnswer[]
}

export interface ReachDocument extends Figures {
  /** `{kind}:{id}` of the subject. */
  _id: string
  subject: Subject
  title: string
  publishedAt: number
  mustRead: MustRead | null
  /** `{publishedAt}.{_id}` */
  rank: string
  /** Raised by every count: a count that was overtaken is not written. */
  rev: number
  asOf: number
  /** Rows have gone: to be counted again although none waits. */
  stale: boolean
  /** Of an activity with recommendations: its sheet is looked at until then. Else 0. */
  watchedUntil: number
  /** How many asks its sheet had when it was counted. */
  sheetAsked: number
  /** The Shanghai day of the last reminder. */
  remindedOn: string | null
  /** Chambers whose leader was called; absent before November 2026. */
  called?: string[]
}

export const reachItems = collection<ReachDocument>('reach')

/** What `subjectKeyOf` made. */
export function subjectOf(key: string): Subject {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at) as Subject['kind'], id: key.slice(at + 1) }
}

/** Rows of these have been taken away: the next tally counts them again. */
export async function countAgain(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const change = { stale: true, rev: command().inc(1) }
  await reachItems.update({ _id: command().in([...keys]) }, change as unknown as Partial<ReachDocument>)
}
