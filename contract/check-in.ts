import * as v from 'valibot'
import { activitySession } from './activities'
import { leaders, office } from './access'
import { action } from './action'
import { signUpKinds } from './sign-up-kinds'
import { id } from './values/text'
import { instant } from './values/time'

const members = ['member', 'young', ...leaders] as const

/** On the office's phone for the day: works without a network. */
export const dayRow = v.object({
  participantId: v.string(),
  name: v.string(),
  chamberName: v.string(),
  /** Four digits, unique in the activity. */
  code: v.string(),
  /** Secret of this person's rotating code, hex; see `values/rotating-code.ts`. */
  secret: v.string(),
  came: v.array(v.string()),
  /** As on the roll; absent in a list that a phone kept from before November 2026. */
  kind: v.optional(v.picklist(signUpKinds)),
  /** Still in the waitlist, or not yet approved: he has no seat. Told at the door, not checked in. */
  waiting: v.boolean(),
})
export type DayRow = v.InferOutput<typeof dayRow>

export const mark = v.strictObject({
  participantId: id,
  sessionId: id,
  /** When it was scanned, by the phone's clock. */
  at: instant,
  /** false takes a mark back that was made by mistake. */
  came: v.boolean('签到标记有误'),
  /** Asked whether to check in so far from the session's day, somebody said yes. */
  sure: v.optional(v.boolean('签到标记有误')),
})
export type Mark = v.InferOutput<typeof mark>

const DAY_MS = 24 * 60 * 60_000
/** People register on the eve; who was forgotten is marked within some days. */
const AHEAD_MS = DAY_MS
const AFTER_MS = 3 * DAY_MS

/** 还有 18 天才开始 · 已经结束 18 天; null when the session is near enough to check in without asking. */
export function farFrom(
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  at: number,
): string | null {
  if (at < startsAt - AHEAD_MS) return `还有 ${Math.ceil((startsAt - at) / DAY_MS)} 天才开始`
  return at > endsAt + AFTER_MS ? `已经结束 ${Math.floor((at - endsAt) / DAY_MS)} 天` : null
}

/** Of a mark: the phone's clock and the server's, where they differ by more than ten minutes. */
export const clocks = v.object({ sessionId: v.string(), phone: instant, server: instant })

const day = v.object({
  activityId: v.string(),
  title: v.string(),
  sessions: v.array(activitySession),
  items: v.array(dayRow),
  /** Per session id. */
  came: v.record(v.string(), v.number()),
  asOf: instant,
})
export type CheckInDay = v.InferOutput<typeof day>

/** A mark that was not taken, and why; all others were. */
const markProblem = v.object({ participantId: v.string(), sessionId: v.string(), note: v.string() })

export const checkIn = {
  /** What one's own phone needs to show the rotating code, offline too. */
  myCode: action({
    access: members,
    input: v.strictObject({ activityId: id }),
    output: v.object({
      activityId: v.string(),
      participantId: v.string(),
      title: v.string(),
      name: v.string(),
      code: v.string(),
      secret: v.string(),
      sessions: v.array(activitySession),
      came: v.array(v.string()),
    }),
  }),
  /** The list for the office's phone. */
  day: action({ access: office, input: v.strictObject({ activityId: id }), output: day }),
  /** Marks from a phone's queue, in any order, any number of times: the same mark counts once. */
  merge: action({
    access: office,
    audit: '签到',
    input: v.strictObject({
      activityId: id,
      /** What the phone's clock says as it sends: marks of a wrong clock are put right by it. */
      phoneNow: v.optional(instant),
      marks: v.pipe(v.array(mark), v.minLength(1, '没有签到记录'), v.maxLength(500, '一次最多上传 500 条')),
    }),
    output: v.object({ ...day.entries, problems: v.array(markProblem) }),
  }),
  /** For the screen at the door. */
  venueCode: action({
    access: office,
    input: v.strictObject({
      activityId: id,
      sessionId: id,
      /** Asked whether to show it so far from the session's day, somebody said yes. */
      sure: v.optional(v.boolean('请选择是否显示')),
    }),
    output: v.object({
      activityId: v.string(),
      sessionId: v.string(),
      title: v.string(),
      sessionTitle: v.string(),
      secret: v.string(),
      /** How many are checked in: the screen shows it beside the code. */
      came: v.number(),
    }),
  }),
  /** Somebody scans the code on the screen. */
  atVenue: action({
    access: members,
    input: v.strictObject({
      code: v.pipe(v.string('请扫描现场的签到码'), v.maxLength(300, '请扫描现场的签到码')),
    }),
    output: v.object({
      activityId: v.string(),
      title: v.string(),
      sessionTitle: v.string(),
      already: v.boolean(),
    }),
  }),
}
