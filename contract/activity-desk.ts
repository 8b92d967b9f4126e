import * as v from 'valibot'
import { activityDraft, activityKinds, activityPage, activityStatuses, counts, seatPlan } from './activities'
import { office } from './access'
import { action } from './action'
import {
  activityDeskItem,
  activityEditing,
  rollFilters,
  rollRow,
  unanswerableOffer,
} from './activity-desk-views'
import { upload } from './files'
import { download } from './roster'
import { kindCounts } from './sign-up-kinds'
import { cursor, pageOf } from './values/page'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

export * from './activity-desk-views'

export const ROLL_PAGE = 50
export const MAX_PHOTOS = 30

const rev = v.pipe(v.number('版本号有误'), v.safeInteger('版本号有误'))
const reason = line('原因', 100)

export const activityDesk = {
  list: action({
    access: office,
    input: v.strictObject({ status: v.optional(v.picklist(activityStatuses)), cursor: v.optional(cursor) }),
    output: pageOf(activityDeskItem),
  }),
  edit: action({ access: office, input: v.strictObject({ id }), output: activityEditing }),
  /** A draft, new without id. What is published is changed by `change`. */
  save: action({
    access: office,
    input: v.strictObject({
      id: v.optional(id),
      rev: v.optional(rev),
      /** For a new draft: made once by the page, so that a save sent twice makes one draft. */
      key: v.optional(id),
      draft: activityDraft,
      /** The HTML as an uploaded text instead of `draft.html`. */
      htmlUpload: v.optional(upload),
    }),
    output: v.object({
      ...activityEditing.entries,
      /** What was left out of the description, for the writer to know. */
      notes: v.array(v.string()),
    }),
  }),
  /** `key`: of the page that asks, so that a copy asked for twice is one. */
  copy: action({
    access: office,
    input: v.strictObject({ id, key: v.optional(id) }),
    output: activityEditing,
  }),
  discard: action({
    access: office,
    audit: '删除活动草稿',
    input: v.strictObject({ id }),
    output: v.object({ id: v.string() }),
  }),
  preview: action({ access: office, input: v.strictObject({ id }), output: activityPage }),
  publish: action({
    access: office,
    audit: '发布活动',
    input: v.strictObject({ id, rev }),
    output: activityEditing,
  }),
  /** Changes what is published and tells everybody affected. A broken promise (an earlier deadline, a session gone that people checked in to) is refused. */
  change: action({
    access: office,
    audit: '修改活动',
    input: v.strictObject({
      id,
      rev,
      draft: activityDraft,
      htmlUpload: v.optional(upload),
      note: optionalLine('变更说明', 100),
    }),
    output: activityEditing,
  }),
  /** Moves every session by so much; windows that lie before keep their distance where they are still to come. */
  postpone: action({
    access: office,
    audit: '改期',
    input: v.strictObject({ id, rev, startsAt: instant, reason }),
    output: activityEditing,
  }),
  cancel: action({
    access: office,
    audit: '取消活动',
    input: v.strictObject({ id, rev, reason }),
    output: activityEditing,
  }),
  /** Capacity, reserves, waitlist, review, offers. Refused below what is taken. */
  setSeats: action({
    access: office,
    audit: '调整名额',
    input: v.strictObject({ id, plan: seatPlan }),
    output: activityEditing,
  }),
  roll: action({
    access: office,
    input: v.strictObject({
      id,
      filter: v.optional(v.picklist(rollFilters), 'all'),
      query: v.optional(optionalLine('搜索词', 20), ''),
      cursor: v.optional(cursor),
    }),
    output: v.object({
      title: v.string(),
      counts,
      kinds: kindCounts,
      /** How many of each filter. */
      filters: v.record(v.picklist(rollFilters), v.number()),
      /** Per session: how many are checked in. */
      came: v.record(v.string(), v.number()),
      stars: v.object({ n: v.number(), average: v.nullable(v.number()) }),
      ...pageOf(rollRow).entries,
    }),
  }),
  review: action({
    access: office,
    audit: '审核报名',
    input: v.variant('approve', [
      v.strictObject({ id, participantId: id, approve: v.literal(true) }),
      v.strictObject({ id, participantId: id, approve: v.literal(false), reason }),
    ]),
    output: rollRow,
  }),
  decideCancel: action({
    access: office,
    audit: '处理取消申请',
    input: v.strictObject({
      id,
      participantId: id,
      agree: v.boolean('请选择是否同意'),
      note: v.optional(optionalLine('说明', 100), ''),
    }),
    output: rollRow,
  }),
  remove: action({
    access: office,
    audit: '取消他人报名',
    input: v.strictObject({ id, participantId: id, reason }),
    output: rollRow,
  }),
  /** Seats that are kept for somebody who is not in WeChat and for whom nobody in WeChat can answer: to be rung up. */
  unanswerable: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({ items: v.array(unanswerableOffer) }),
  }),
  revealPhone: action({
    access: office,
    audit: '查看手机号',
    input: v.strictObject({ id, participantId: id }),
    output: v.object({ phone: v.string() }),
  }),
  /** Every sign-up with every answer, .xlsx. */
  exportRoll: action({
    access: office,
    audit: '导出报名表',
    input: v.strictObject({ id }),
    output: download,
  }),
  /** Name badges (胸卡), ten to an A4 page, .docx to print. */
  printBadges: action({
    access: office,
    audit: '打印胸卡',
    input: v.strictObject({
      id,
      /** Also whoever is not approved with a seat, apart and marked. */
      others: v.optional(v.boolean('请选择是否包括其他人'), false),
    }),
    output: download,
  }),
  /** Sign-in sheet (签到表) with the four-digit codes, .docx to print. */
  printSignInSheet: action({
    access: office,
    audit: '打印签到表',
    input: v.strictObject({ id }),
    output: download,
  }),
  setPhotos: action({
    access: office,
    audit: '更换活动照片',
    input: v.strictObject({
      id,
      photoIds: v.pipe(v.array(id), v.maxLength(MAX_PHOTOS, `照片最多 ${MAX_PHOTOS} 张`)),
    }),
    output: activityEditing,
  }),
  /** A news draft with the figures and photos in it; the same one when asked again. */
  writeSummary: action({
    access: office,
    audit: '生成活动小结',
    input: v.strictObject({ id }),
    output: v.object({ newsId: v.string() }),
  }),
  feedback: action({
    access: office,
    input: v.strictObject({ id, cursor: v.optional(cursor) }),
    output: v.object({
      stars: v.object({ n: v.number(), average: v.nullable(v.number()), byStars: v.array(v.number()) }),
      ...pageOf(v.object({ stars: v.number(), good: v.string(), better: v.string(), at: instant })).entries,
    }),
  }),
  /** For the work report: 期数, 人次, 出勤率, by kind and by chamber. */
  figures: action({
    access: office,
    input: v.strictObject({
      year: v.pipe(v.number('请选择年份'), v.integer(), v.minValue(2000), v.maxValue(2100)),
    }),
    output: v.object({
      kinds: v.array(
        v.object({
          kind: v.picklist(activityKinds),
          activities: v.number(),
          /** Of the kind `seated`, as everywhere. */
          signedUp: v.number(),
          came: v.number(),
          /** Came ÷ sign-ups of the kind `seated` of activities that are over; null without any. */
          attendance: v.nullable(v.number()),
          certificates: v.number(),
        }),
      ),
      chambers: v.array(v.object({ chamberName: v.string(), signedUp: v.number(), came: v.number() })),
    }),
  }),
  exportFigures: action({
    access: office,
    audit: '导出活动统计',
    input: v.strictObject({
      year: v.pipe(v.number('请选择年份'), v.integer(), v.minValue(2000), v.maxValue(2100)),
    }),
    output: download,
  }),
}
