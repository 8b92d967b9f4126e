import type { ShareWay, Subject } from '@contract/shares'
import { collection } from '../../kernel/database'

/** Somebody passed something on. */
export interface ShareDocument {
  /** 128 random bits made on his phone; in the path of the card. */
  _id: string
  subject: Subject
  /** `{kind}:{id}` */
  subjectKey: string
  /** `nobody` once he has left. */
  by: string
  /** He spoke for it then. */
  chamberId: string | null
  way: ShareWay
  /** The share that he came by himself. */
  from: string | null
  /** 会长荐, with his name and chamber on that day; null for others. */
  line: string | null
  name: string | null
  chamberName: string | null
  /** The mini-program code of a poster, once it was asked for. */
  codeFileId: string | null
  at: number
  expiresAt: number
  tallied: boolean
}

/** Somebody opened what was passed on: written once, never changed but for `tallied`. */
export interface ArrivalDocument {
  /** `{shareId or subjectKey}:{groupId or -}:{personId}` */
  _id: string
  subjectKey: string
  /** `x_…` once he has left. */
  personId: string
  /** Of all his posts. */
  chamberIds: string[]
  /** The chambers that he leads. */
  leads: string[]
  shareId: string | null
  groupId: string | null
  at: number
  tallied: boolean
}

/** Updatable messages of one activity. */
export interface LiveCardDocument {
  /** The activity's id. */
  _id: string
  /** Sent by those who share now. */
  cardId: string
  expiresAt: number
  /** That one, and those before it that are still alive in chats. */
  cards: { id: string; expiresAt: number }[]
  /** What they show; null until the minute job has set it. */
  taken: number | null
  capacity: number
  /** 已开始 was shown: WeChat changes it no more. */
  started: boolean
}

export const shareItems = collection<ShareDocument>('shares')
export const arrivals = collection<ArrivalDocument>('arrivals')
export const liveCards = collection<LiveCardDocument>('live_cards')

export const subjectKeyOf = ({ kind, id }: Subject) => `${kind}:${id}`
