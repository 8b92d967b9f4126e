import * as v from 'valibot'
import { birthBands } from './young'
import { questions } from './values/questions'
import { id, line, optionalLine, writtenHtml } from './values/text'
import { instant } from './values/time'

export const activityKinds = [
  'training',
  'inheritance',
  'investment',
  'study',
  'gathering',
  'delegation',
] as const
export type ActivityKind = (typeof activityKinds)[number]
export const activityKindNames: Record<ActivityKind, string> = {
  training: '会长（秘书长）培训班',
  inheritance: '红色接力 · 传承接力',
  investment: '红色接力 · 回乡投资考察',
  study: '红色接力 · 学习培训',
  gathering: '红色接力 · 联谊',
  delegation: '考察团',
}

export const activityStatuses = ['draft', 'published', 'cancelled'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** Where a published activity is in its life; follows from its times, never stored. */
export const phases = ['soon', 'open', 'closed', 'running', 'ended', 'cancelled'] as const
export type Phase = (typeof phases)[number]
export const phaseNames: Record<Phase, string> = {
  soon: '即将报名',
  open: '报名中',
  closed: '报名截止',
  running: '进行中',
  ended: '已结束',
  cancelled: '已取消',
}

export const MAX_CAPACITY = 2000
/** People in one activity, seated and waiting. */
export const MAX_PARTICIPANTS = 3000
/** 代报名: named people at once. */
export const MAX_NAMED = 30
export const ACTIVITY_PAGE = 20

/** One part of an activity that is checked in by itself: a day, an evening, the coach. */
export const activitySession = v.strictObject({
  id,
  title: line('场次名称', 20),
  startsAt: instant,
  endsAt: instant,
  place: v.optional(optionalLine('场次地点', 40), ''),
  /** Being there counts for attendance and the certificate; the coach does not. */
  counts: v.boolean('请选择是否计入出勤'),
})
export type ActivitySession = v.InferOutput<typeof activitySession>

export const place = v.strictObject({
  name: line('地点', 40),
  address: v.optional(optionalLine('地址', 80), ''),
  /** GCJ-02 degrees, as WeChat's map takes them; null when the pin was not set. */
  latitude: v.nullable(v.pipe(v.number('纬度有误'), v.minValue(-90, '纬度有误'), v.maxValue(90, '纬度有误'))),
  longitude: v.nullable(
    v.pipe(v.number('经度有误'), v.minValue(-180, '经度有误'), v.maxValue(180, '经度有误')),
  ),
})

export const joinRoles = ['member', 'young', 'president', 'secretary'] as const

/** Every list: empty means that anybody fits. */
export const whoMayJoin = v.strictObject({
  roles: v.array(v.picklist(joinRoles, '请选择身份')),
  chamberIds: v.pipe(v.array(id), v.maxLength(300, '商会太多')),
  birthBands: v.array(v.picklist(birthBands, '请选择年段')),
  /** Only young merchants whom a president has endorsed. */
  endorsedOnly: v.boolean('请选择是否凭推荐报名'),
})
export type WhoMayJoin = v.InferOutput<typeof whoMayJoin>

const seats = (label: string, min: number, max: number) =>
  v.pipe(
    v.number(`请填写${label}`),
    v.safeInteger(`${label}应为整数`),
    v.minValue(min, `${label}不能少于 ${min}`),
    v.maxValue(max, `${label}不能多于 ${max}`),
  )

/** Seats kept for a chamber's own people until the release date. */
export const reserve = v.strictObject({
  chamberId: id,
  chamberName: line('商会', 30),
  seats: seats('预留名额', 1, 200),
})

const capacity = seats('名额', 1, MAX_CAPACITY)
const reserves = v.pipe(
  v.array(reserve),
  v.maxLength(60, '预留商会最多 60 家'),
  v.check((all) => new Set(all.map((each) => each.chamberId)).size === all.length, '同一商会预留了两次'),
)

/** What decides about seats; after publication changed only by `activityDesk.setSeats`. */
export const seatPlan = v.strictObject({
  capacity,
  reserves,
  /** Then reserved seats that nobody took are for everybody; null keeps them to the end. */
  releaseAt: v.nullable(instant),
  waitlist: v.boolean('请选择是否开放候补'),
  /** The office decides on each sign-up; until then its seat is held. */
  review: v.boolean('请选择是否审核'),
  /** How long somebody who moves up has to accept; 0 seats him at once. */
  offerHours: v.pipe(
    v.number('请填写确认时限'),
    v.integer('请填写整数'),
    v.minValue(0),
    v.maxValue(72, '确认时限最长 72 小时'),
  ),
})
export type SeatPlan = v.InferOutput<typeof seatPlan>

/** What the office writes. Looser than what may be published: `rules.missingFor` names what is missing. */
export const activityDraft = v.strictObject({
  kind: v.picklist(activityKinds, '请选择活动类别'),
  title: optionalLine('标题', 40),
  summary: v.optional(optionalLine('简介', 120), ''),
  coverFileId: v.optional(v.nullable(id), null),
  html: writtenHtml('活动说明'),
  organisers: v.pipe(v.array(line('主办单位', 40)), v.maxLength(8, '主办单位最多 8 个')),
  /** 联系人 and how to reach him, as the office wants it shown. */
  contact: v.optional(optionalLine('联系方式', 60), ''),
  place: v.nullable(place),
  sessions: v.pipe(
    v.array(activitySession),
    v.maxLength(12, '场次最多 12 个'),
    v.check((all) => new Set(all.map((each) => each.id)).size === all.length, '场次的编号有重复'),
  ),
  opensAt: v.nullable(instant),
  closesAt: v.nullable(instant),
  /** Until then people cancel by themselves; afterwards they ask. */
  cancelBy: v.nullable(instant),
  who: whoMayJoin,
  seats: seatPlan,
  questions,
  /** 接力棒: this activity has a baton. Themes of the planned legs, in order. */
  relay: v.nullable(
    v.strictObject({ themes: v.pipe(v.array(line('接力主题', 20)), v.maxLength(30, '最多 30 棒')) }),
  ),
  /** null: no certificate. `atLeast` counting sessions must have been attended. */
  certificate: v.nullable(
    v.strictObject({
      name: line('证书名称', 20),
      hours: v.pipe(v.number('请填写学时'), v.minValue(0, '学时有误'), v.maxValue(1000, '学时有误')),
      atLeast: v.pipe(
        v.number('请填写场次'),
        v.integer('请填写整数'),
        v.minValue(1, '至少一场'),
        v.maxValue(12, '最多 12 场'),
      ),
    }),
  ),
})
export type ActivityDraft = v.InferOutput<typeof activityDraft>
