import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { mustAsks } from './news'
import { download } from './roster'
import { groupKinds, subject } from './shares'
import { cursor, pageOf } from './values/page'
import { id } from './values/text'
import { instant } from './values/time'

/** Kept figures; `asOf` tells of when. */
const figures = {
  subject,
  title: v.string(),
  publishedAt: instant,
  /** Persons who have read or opened it, each once. */
  people: v.number(),
  /** Chambers of which at least one person has, of all that the directory has. */
  chambers: v.object({ reached: v.number(), all: v.number() }),
  shares: v.number(),
  /** Groups in which somebody has opened it. WeChat does not tell into which one it was sent. */
  groups: v.number(),
  /** 必读: chambers whose president or secretary has answered, and the deadline. */
  answered: v.nullable(v.object({ chambers: v.number(), until: instant })),
}

export const reachRow = v.object(figures)
export type ReachRow = v.InferOutput<typeof reachRow>

export const reachedChamber = v.object({
  chamberId: v.string(),
  name: v.string(),
  /** null: outside the 31 (overseas, industry). As in the directory. */
  province: v.nullable(v.string()),
  people: v.number(),
  /** Its president or secretary is among them. */
  leader: v.boolean(),
})
export type ReachedChamber = v.InferOutput<typeof reachedChamber>

/** A chamber of which nobody has read it, and who leads it. */
export const silentChamber = v.object({
  chamberId: v.string(),
  name: v.string(),
  province: v.nullable(v.string()),
  /** '' when the roster has no president. */
  president: v.string(),
  /** He uses the mini-program: a message can reach him. */
  joined: v.boolean(),
})
export type SilentChamber = v.InferOutput<typeof silentChamber>

export const reachView = v.object({
  ...figures,
  asOf: instant,
  presidents: v.number(),
  ways: v.object({ card: v.number(), poster: v.number(), moments: v.number() }),
  reached: v.array(reachedChamber),
  silent: v.array(silentChamber),
  seenIn: v.array(
    v.object({
      groupId: v.string(),
      kind: v.nullable(v.picklist(groupKinds)),
      name: v.string(),
      people: v.number(),
    }),
  ),
  /** 会长荐 and what came of it: people who came by it first, and those of them who signed up. */
  recommendations: v.array(
    v.object({
      name: v.string(),
      chamberName: v.string(),
      line: v.string(),
      at: instant,
      people: v.number(),
      signUps: v.number(),
    }),
  ),
  /** Of leaders; for the office alone. */
  answers: v.nullable(
    v.object({
      ask: v.picklist(mustAsks),
      until: instant,
      read: v.number(),
      yes: v.number(),
      no: v.number(),
      later: v.number(),
      /** Chambers by answer, for the list. */
      chambers: v.array(v.object({ name: v.string(), by: v.string(), answer: v.string(), at: instant })),
      waiting: v.array(v.object({ chamberId: v.string(), name: v.string(), president: v.string() })),
    }),
  ),
})
export type ReachView = v.InferOutput<typeof reachView>

const chambersAndPeople = v.object({ chambers: v.number(), people: v.number() })

/** The leader of a chamber whom no message reaches: the office calls. */
export const callRow = v.object({
  chamberId: v.string(),
  chamberName: v.string(),
  /** '' when the roster knows nobody. */
  name: v.string(),
  /** Of the roster: by it the whole number is looked up. Null without one. */
  postId: v.nullable(v.string()),
  phoneMasked: v.nullable(v.string()),
  called: v.boolean(),
})
export type CallRow = v.InferOutput<typeof callRow>

/** How a reminder would reach the chambers it is for; each chamber counts once, by the best way. */
export const audience = v.object({
  /** By a message of WeChat's, as long as they do not unsubscribe. */
  wechat: chambersAndPeople,
  /** Only in 消息 of the mini-program, when they open it. */
  inbox: chambersAndPeople,
  calls: v.array(callRow),
})
export type Audience = v.InferOutput<typeof audience>

/** 触达: whom an announcement has reached. */
export const reach = {
  /** News and whatever was shared, latest first. */
  list: action({
    access: office,
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: pageOf(reachRow),
  }),
  show: action({ access: office, input: v.strictObject({ subject }), output: reachView }),
  /** A polite text for the group that names the presidents of silent chambers; while 必读 awaits answers, of those that owe one. */
  nudge: action({
    access: office,
    input: v.strictObject({ subject }),
    output: v.object({ text: v.string(), chambers: v.number() }),
  }),
  /** Before a reminder: how many it would reach, and by which way. */
  audience: action({ access: office, input: v.strictObject({ subject }), output: audience }),
  /** A call was made, or was ticked by mistake. */
  tickCall: action({
    access: office,
    audit: '登记电话提醒',
    input: v.strictObject({ subject, chamberId: id, called: v.boolean('请说明打过没有') }),
    output: v.object({ called: v.boolean() }),
  }),
  /** The list of calls with whole numbers, as a sheet. */
  exportCalls: action({
    access: office,
    audit: '导出电话名单',
    input: v.strictObject({ subject }),
    output: download,
  }),
  /** A message to the leaders of the same chambers who use the mini-program; at most once a day for one subject. */
  remind: action({
    access: office,
    audit: '提醒未读商会',
    input: v.strictObject({ subject }),
    output: v.object({ told: v.number(), notJoined: v.number() }),
  }),
}
