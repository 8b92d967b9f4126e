import * as v from 'valibot'
import { activityKinds, activitySession, phases, place } from './activity-drafts'
import { block } from './values/blocks'
import { answers, question } from './values/questions'
import { instant } from './values/time'

export const placeStates = ['seated', 'offered', 'waiting', 'out'] as const
export type PlaceState = (typeof placeStates)[number]
/** `called_off`: the activity itself, so whoever was in is in no more; never stored. */
export const outReasons = [
  'cancelled',
  'refused',
  'declined',
  'lapsed',
  'removed',
  'replaced',
  'called_off',
] as const
export type OutReason = (typeof outReasons)[number]
export const outReasonNames: Record<OutReason, string> = {
  cancelled: '已取消报名',
  refused: '审核未通过',
  declined: '已放弃名额',
  lapsed: '逾期未确认',
  removed: '已由经合办取消',
  replaced: '已换成同商会的其他人',
  called_off: '活动已取消',
}

/** Where somebody stands in an activity. */
export const standingThere = v.object({
  state: v.picklist(placeStates),
  /** Held, or queued, until the office has looked at it. */
  reviewing: v.boolean(),
  /** 1 is next; only in the line. Null for whoever waits to be looked at again. */
  position: v.nullable(v.number()),
  /** Until then he must accept; only while offered. */
  offerUntil: v.nullable(instant),
  why: v.nullable(v.picklist(outReasons)),
})
export type StandingThere = v.InferOutput<typeof standingThere>

/** 已报名 · 待审核 · 候补第 3 位 · 请确认名额: the same words wherever it is shown. */
export function standingWords({ state, reviewing, position, why }: StandingThere): string {
  if (state === 'out') return why ? outReasonNames[why] : '未报名'
  if (state === 'waiting' && position === null) return '待重新审核，通过前不占名额'
  if (state === 'offered') return '轮到您了，请确认名额'
  if (state === 'waiting') return reviewing ? `待审核，候补第 ${position} 位` : `候补第 ${position} 位`
  return reviewing ? '待审核，名额已为您保留' : '已报名'
}

export const counts = v.object({
  capacity: v.number(),
  /** Seated and offered. */
  taken: v.number(),
  waiting: v.number(),
  /** Reserved for chambers and not taken. */
  held: v.number(),
  /** Anybody may have these. */
  free: v.number(),
})
export type SeatCounts = v.InferOutput<typeof counts>

export const activityCard = v.object({
  id: v.string(),
  kind: v.picklist(activityKinds),
  title: v.string(),
  summary: v.string(),
  coverUrl: v.nullable(v.string()),
  startsAt: instant,
  endsAt: instant,
  placeName: v.string(),
  phase: v.picklist(phases),
  closesAt: instant,
  counts,
  /** Of `counts.held`, what is kept for the caller's own chambers. */
  heldForMe: v.number(),
  /** Whether one may queue when it is full. */
  waitlist: v.boolean(),
  mine: v.nullable(standingThere),
})
export type ActivityCard = v.InferOutput<typeof activityCard>

/** A button: greyed when `why` is a sentence, and the sentence stands beside it. */
const gate = v.object({ why: v.nullable(v.string()) })

export const mySignUp = v.object({
  ...standingThere.entries,
  participantId: v.string(),
  answers,
  /** Required answers that are still missing, because somebody else signed him up. */
  answersMissing: v.boolean(),
  /** Who signed him up; null when he did it himself. */
  signedUpBy: v.nullable(v.string()),
  /** In the list of companions (同行者). */
  listed: v.boolean(),
  /** After the deadline: asked, and what the office said. */
  cancelRequest: v.nullable(
    v.object({ reason: v.string(), state: v.picklist(['waiting', 'refused']), note: v.string() }),
  ),
  /** Ids of the sessions where he was checked in. */
  came: v.array(v.string()),
  feedbackGiven: v.boolean(),
  certificateCode: v.nullable(v.string()),
})
export type MySignUp = v.InferOutput<typeof mySignUp>

export const activityPage = v.object({
  id: v.string(),
  kind: v.picklist(activityKinds),
  title: v.string(),
  summary: v.string(),
  coverUrl: v.nullable(v.string()),
  blocks: v.array(block),
  organisers: v.array(v.string()),
  contact: v.string(),
  place: v.nullable(place),
  sessions: v.array(activitySession),
  opensAt: instant,
  closesAt: instant,
  cancelBy: instant,
  phase: v.picklist(phases),
  /** Why it was cancelled. */
  reason: v.nullable(v.string()),
  /** Who may join, in words: 青年温商 · 1985 年以后 · 需会长推荐. */
  whoWords: v.array(v.string()),
  plan: v.object({
    waitlist: v.boolean(),
    review: v.boolean(),
    offerHours: v.number(),
    releaseAt: v.nullable(instant),
    /** What is kept for the caller's own chambers. */
    myReserves: v.array(v.object({ chamberName: v.string(), seats: v.number(), free: v.number() })),
  }),
  counts,
  questions: v.array(question),
  relay: v.boolean(),
  certificate: v.nullable(v.object({ name: v.string(), hours: v.number(), atLeast: v.number() })),
  photos: v.array(v.object({ id: v.string(), url: v.string() })),
  /** Companions are shown to those who take part. */
  companions: v.nullable(v.number()),
  mine: v.nullable(mySignUp),
  /** Answers of last time to questions with the same words. */
  remembered: answers,
  chambers: v.array(v.object({ id: v.string(), name: v.string() })),
  can: v.object({
    signUp: gate,
    cancel: gate,
    askToCancel: gate,
    /** null: not for him, since he leads no chamber. */
    signUpOthers: v.nullable(gate),
    changeAnswers: gate,
    giveFeedback: gate,
    checkIn: gate,
  }),
})
export type ActivityPage = v.InferOutput<typeof activityPage>

/** Somebody of the chamber whom its secretary may sign up: bound to WeChat or only on the roster. */
export const candidate = v.object({
  participantId: v.string(),
  name: v.string(),
  post: v.string(),
  /** null: may be signed up; otherwise why not. */
  why: v.nullable(v.string()),
  /** What to know before signing him up; '' when nothing. */
  note: v.string(),
})
export type Candidate = v.InferOutput<typeof candidate>

/** Somebody who was entered by others, as those who may act for him see him. */
export const enteredOne = v.object({
  participantId: v.string(),
  name: v.string(),
  post: v.string(),
  standing: standingThere,
  signedUpBy: v.string(),
  /** In WeChat: he is told himself. */
  joined: v.boolean(),
  can: v.object({
    withdraw: gate,
    replace: gate,
    /** Only while he is offered a seat. */
    answer: v.boolean(),
  }),
})
export type EnteredOne = v.InferOutput<typeof enteredOne>

/** `cancelled` and `replaced`: the line itself says so; to be confirmed by hand, never chosen beforehand. */
export const chainLineProblems = [
  'unknown',
  'repeated',
  'ambiguous',
  'unfit',
  'cancelled',
  'replaced',
] as const
/** One line of a 接龙 text, matched with the chamber's roster. */
export const chainLine = v.object({
  line: v.string(),
  name: v.string(),
  candidate: v.nullable(candidate),
  problem: v.nullable(v.picklist(chainLineProblems)),
  /** The problem in words. */
  note: v.string(),
})
