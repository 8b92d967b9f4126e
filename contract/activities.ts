import * as v from 'valibot'
import { anyone, leaders, office } from './access'
import { action } from './action'
import { birthBands } from './young'
import { block } from './values/blocks'
import { answers, question, questions } from './values/questions'
import { cursor, pageOf } from './values/page'
import { id, line, optionalLine } from './values/text'
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
  html: v.pipe(v.string('请填写活动说明'), v.maxLength(100_000, '活动说明太长')),
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

export const placeStates = ['seated', 'offered', 'waiting', 'out'] as const
export type PlaceState = (typeof placeStates)[number]
export const outReasons = ['cancelled', 'refused', 'declined', 'lapsed', 'removed'] as const
export type OutReason = (typeof outReasons)[number]
export const outReasonNames: Record<OutReason, string> = {
  cancelled: '已取消报名',
  refused: '审核未通过',
  declined: '已放弃名额',
  lapsed: '逾期未确认',
  removed: '已由经合办取消',
}

/** Where somebody stands in an activity. */
export const standingThere = v.object({
  state: v.picklist(placeStates),
  /** Held, or queued, until the office has looked at it. */
  reviewing: v.boolean(),
  /** 1 is next; only while waiting. */
  position: v.nullable(v.number()),
  /** Until then he must accept; only while offered. */
  offerUntil: v.nullable(instant),
  why: v.nullable(v.picklist(outReasons)),
})
export type StandingThere = v.InferOutput<typeof standingThere>

/** 已报名 · 待审核 · 候补第 3 位 · 请确认名额: the same words wherever it is shown. */
export function standingWords({ state, reviewing, position, why }: StandingThere): string {
  if (state === 'out') return why ? outReasonNames[why] : '未报名'
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

const members = ['member', 'young', ...leaders] as const

/** Somebody of the chamber whom its secretary may sign up: bound to WeChat or only on the roster. */
export const candidate = v.object({
  participantId: v.string(),
  name: v.string(),
  post: v.string(),
  /** null: may be signed up; otherwise why not. */
  why: v.nullable(v.string()),
})
export type Candidate = v.InferOutput<typeof candidate>

export const chainLineProblems = ['unknown', 'repeated', 'ambiguous', 'unfit'] as const
/** One line of a 接龙 text, matched with the chamber's roster. */
export const chainLine = v.object({
  line: v.string(),
  name: v.string(),
  candidate: v.nullable(candidate),
  problem: v.nullable(v.picklist(chainLineProblems)),
  /** The problem in words. */
  note: v.string(),
})

export const activities = {
  list: action({
    access: anyone,
    input: v.strictObject({
      kind: v.optional(v.picklist(activityKinds)),
      /** Those to come and running, soonest first; or those that are over, latest first. */
      when: v.optional(v.picklist(['coming', 'past']), 'coming'),
      cursor: v.optional(cursor),
    }),
    output: pageOf(activityCard),
  }),
  /** 我的活动: what I take part in or took part in, latest sign-up first. */
  mine: action({
    access: members,
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: pageOf(activityCard),
  }),
  show: action({ access: anyone, input: v.strictObject({ id }), output: activityPage }),
  signUp: action({
    access: members,
    input: v.strictObject({
      id,
      /** For which of one's chambers. */
      chamberId: id,
      answers,
      listed: v.optional(v.boolean('请选择是否公开'), false),
    }),
    output: activityPage,
  }),
  changeAnswers: action({
    access: members,
    input: v.strictObject({ id, answers, listed: v.boolean('请选择是否公开') }),
    output: activityPage,
  }),
  /** Until the deadline; also declines what somebody else signed up. */
  cancel: action({ access: members, input: v.strictObject({ id }), output: activityPage }),
  askToCancel: action({
    access: members,
    input: v.strictObject({ id, reason: line('原因', 100) }),
    output: activityPage,
  }),
  answerOffer: action({
    access: members,
    input: v.strictObject({ id, accept: v.boolean('请选择是否接受') }),
    output: activityPage,
  }),
  /** The chamber's people, for 代报名. */
  candidates: action({
    access: [...leaders, ...office],
    input: v.strictObject({ id, chamberId: id }),
    output: v.object({ items: v.array(candidate) }),
  }),
  /** All or none. */
  signUpOthers: action({
    access: [...leaders, ...office],
    audit: '代报名',
    input: v.strictObject({
      id,
      chamberId: id,
      participantIds: v.pipe(
        v.array(id),
        v.minLength(1, '请至少选一位'),
        v.maxLength(MAX_NAMED, `一次最多 ${MAX_NAMED} 位`),
        v.check((all) => new Set(all).size === all.length, '同一位选了两次'),
      ),
    }),
    output: v.object({
      items: v.array(v.object({ participantId: v.string(), name: v.string(), standing: standingThere })),
    }),
  }),
  /** Reads a pasted 接龙; signs nobody up. */
  readChain: action({
    access: [...leaders, ...office],
    input: v.strictObject({
      id,
      chamberId: id,
      text: v.pipe(
        v.string('请粘贴接龙'),
        v.trim(),
        v.minLength(1, '请粘贴接龙'),
        v.maxLength(8000, '接龙太长，请分两次粘贴'),
      ),
    }),
    output: v.object({ lines: v.array(chainLine) }),
  }),
  /** 同行者: who takes part and agreed to be shown; for those who take part themselves and the office. No phones. */
  companions: action({
    access: [...members, ...office],
    input: v.strictObject({ id }),
    output: v.object({
      items: v.array(v.object({ name: v.string(), chamberName: v.string() })),
      others: v.number(),
    }),
  }),
  giveFeedback: action({
    access: members,
    input: v.strictObject({
      id,
      stars: v.pipe(
        v.number('请打分'),
        v.integer('请打分'),
        v.minValue(1, '请打分'),
        v.maxValue(5, '请打分'),
      ),
      good: v.optional(optionalLine('收获', 300), ''),
      better: v.optional(optionalLine('建议', 300), ''),
    }),
    output: activityPage,
  }),
}
