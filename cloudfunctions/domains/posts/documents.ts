import type { PostKind } from '@contract/posts'
import { collection } from '../../kernel/database'

export type PostSource = 'roster' | 'import' | 'application' | 'hand-over' | 'seed'

/** What is known of a post when it begins. Dates are `YYYY-MM-DD`. */
export interface PostFacts {
  chamberId: string
  chamberName: string
  post: PostKind
  /** 执行会长, 名誉会长: what the chamber calls it, where that says more than the post. */
  title?: string
  name: string
  /** Eleven digits; '' for a former one whose number nobody kept. */
  phone: string
  startsOn: string | null
  /** End of the term as planned. */
  endsOn: string | null
  source: PostSource
}

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  /** `{chamberId}/{post}/{phone}` while it is current, else its own id. Unique: nobody holds a post twice. */
  currentKey: string
  terms: string[]
  rank: string
  /** Leading posts whose term will end: `{endsOn}.{id}`; '' for all others. */
  endsRank: string
}

/** The roster and its history in one: a post ends, it is never deleted. */
export interface PostDocument extends PostFacts, Derived {
  _id: string
  /** The last day of it. */
  endedOn: string | null
  /** Who in WeChat has taken it as his. */
  personId: string | null
  /** It began, or its number changed, and nobody has looked yet whether that number is somebody's. */
  bindPending: boolean
  updatedAt: number
}

/** What this domain reads and writes of a chamber: every change of its leaders goes through this one document. */
export interface ChamberSeats {
  _id: string
  name: string
  presidentPostId: string | null
  secretaryPostIds: string[]
}

export const posts = collection<PostDocument>('posts')
export const chamberSeats = collection<ChamberSeats>('chambers')
