import type { GroupKind } from '@contract/shares'
import { collection } from '../../kernel/database'

/** A WeChat group in which somebody has opened a card. WeChat tells nobody its name. */
export interface GroupDocument {
  /** Derived from WeChat's id of it, which is kept nowhere. */
  _id: string
  /** null while nobody has said whose it is. */
  kind: GroupKind | null
  /** Of a chamber's group. */
  chamberId: string | null
  /** Who said so: his id, his name on that day, when. */
  boundBy: string | null
  boundName: string
  boundAt: number | null
  /** As the minute job last counted them. */
  people: number
  guess: { chamberId: string; people: number } | null
  lastSeenAt: number
  firstSeenAt: number
  /** `{firstSeenAt}.{id}` */
  rank: string
}

/** Somebody was in a group when he tapped a card there. */
export interface GroupPersonDocument {
  /** `{groupId}:{personId}` */
  _id: string
  groupId: string
  personId: string
  /** Of all his posts. */
  chamberIds: string[]
  /** He works in the office: he may bind the group, and counts nowhere. */
  office: boolean
  /** When he was seen last, give or take five minutes: the proof that he is in it. */
  at: number
  /** Asked whose group it is, he said: not one of mine. */
  declined: boolean
  tallied: boolean
}

/** WeChat's word about a group is good once: for one person and one thing. */
export interface GroupTokenDocument {
  /** Hash of the CloudID. */
  _id: string
  personId: string
  cause: string
  at: number
}

export const groupItems = collection<GroupDocument>('groups')
export const groupPeople = collection<GroupPersonDocument>('group_people')
export const groupTokens = collection<GroupTokenDocument>('group_tokens')

export const groupPersonIdOf = (groupId: string, personId: string) => `${groupId}:${personId}`
