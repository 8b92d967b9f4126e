import * as v from 'valibot'
import { activityDraft, activityKinds, activityStatuses, counts, phases, standingThere } from './activities'
import { clocks } from './check-in'
import { fileView } from './files'
import { kindCounts, signUpKindNames, signUpKinds } from './sign-up-kinds'
import { answers } from './values/questions'
import { instant } from './values/time'

export const activityDeskItem = v.object({
  id: v.string(),
  kind: v.picklist(activityKinds),
  title: v.string(),
  status: v.picklist(activityStatuses),
  phase: v.nullable(v.picklist(phases)),
  startsAt: v.nullable(instant),
  counts,
  kinds: kindCounts,
  /** Sign-ups to review and requests to cancel. */
  todo: v.number(),
  updatedAt: instant,
  updatedBy: v.string(),
})
export type ActivityDeskItem = v.InferOutput<typeof activityDeskItem>

export const activityEditing = v.object({
  ...activityDeskItem.entries,
  rev: v.number(),
  draft: v.object({ ...activityDraft.entries, html: v.string() }),
  cover: v.nullable(fileView),
  photos: v.array(fileView),
  reason: v.nullable(v.string()),
  /** What is missing before it may be published, each a sentence. */
  missing: v.array(v.string()),
  /** The draft that came of its summary. */
  summaryNewsId: v.nullable(v.string()),
})
export type ActivityEditing = v.InferOutput<typeof activityEditing>

/** One sign-up as the office sees it. */
export const rollRow = v.object({
  participantId: v.string(),
  name: v.string(),
  chamberName: v.string(),
  post: v.string(),
  phoneMasked: v.nullable(v.string()),
  standing: standingThere,
  kind: v.picklist(signUpKinds),
  signedUpAt: instant,
  signedUpBy: v.nullable(v.string()),
  answers,
  /** Printed beside the name for the day itself. */
  code: v.string(),
  came: v.array(v.string()),
  /** Marks of a phone whose clock was wrong. */
  clocks: v.array(clocks),
  cancelReason: v.nullable(v.string()),
})
export type RollRow = v.InferOutput<typeof rollRow>

/** Soonest to lapse first. */
export const unanswerableOffer = v.object({
  activityId: v.string(),
  activityTitle: v.string(),
  participantId: v.string(),
  name: v.string(),
  chamberName: v.string(),
  phoneMasked: v.nullable(v.string()),
  offerUntil: instant,
})
export type UnanswerableOffer = v.InferOutput<typeof unanswerableOffer>

export const rollFilters = [
  'all',
  'reviewing',
  'seated',
  'offered',
  'waiting',
  'asking',
  'out',
  'absent',
  'clock',
] as const
export type RollFilter = (typeof rollFilters)[number]
export const rollFilterNames: Record<RollFilter, string> = {
  all: '全部',
  ...signUpKindNames,
  absent: '缺席',
  clock: '签到时间待核',
}
