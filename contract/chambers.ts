import * as v from 'valibot'
import { anyone, leaders, office } from './access'
import { action } from './action'
import { newsCard } from './news'
import { postKind } from './posts'
import { date, roughDate } from './values/date'
import { phone } from './values/phone'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

export const chamberKinds = ['general', 'provincial', 'prefecture', 'county'] as const
export type ChamberKind = (typeof chamberKinds)[number]
export const chamberKindNames: Record<ChamberKind, string> = {
  general: '总会',
  provincial: '省级商会',
  prefecture: '地级市商会',
  county: '县级商会',
}

export const hallStages = ['planned', 'preparing', 'building', 'complete'] as const
export type HallStage = (typeof hallStages)[number]
export const hallStageNames: Record<HallStage, string> = {
  planned: '规划',
  preparing: '筹建',
  building: '在建',
  complete: '建成',
}

/** A president's word is good for a year; then the chamber turns grey until it is confirmed again. */
export const CONFIRMATION_LIFE_DAYS = 365

/** 31 provincial divisions as everybody calls them; the keys of the tile map. */
export const provinces = [
  '北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南',
  '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆',
] as const // prettier-ignore
export type Province = (typeof provinces)[number]

/** What the directory shows of each; all 252 come at once and are searched on the phone. */
export const chamberRow = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(chamberKinds),
  province: v.nullable(v.picklist(provinces)),
  city: v.string(),
  /** Pinyin initials of name, province and city, e.g. `xawzsh shanxi…` in lower case, for the search box. */
  initials: v.string(),
  /** Founded, or still being prepared (筹备). */
  founded: v.boolean(),
  hall: v.nullable(v.picklist(hallStages)),
  confirmedAt: v.nullable(instant),
})
export type ChamberRow = v.InferOutput<typeof chamberRow>

export const hallStep = v.strictObject({
  stage: v.picklist(hallStages, '请选择会馆阶段'),
  on: roughDate,
  note: v.optional(optionalLine('说明', 120), ''),
  photoIds: v.optional(v.pipe(v.array(id), v.maxLength(9, '照片最多 9 张')), []),
})
export const honour = v.strictObject({
  year: v.pipe(
    v.number('请填写年份'),
    v.integer('请填写年份'),
    v.minValue(1980, '请填写年份'),
    v.maxValue(2100, '请填写年份'),
  ),
  title: line('荣誉名称', 60),
})

/** What a chamber says of itself and its president may correct. */
export const chamberFacts = v.strictObject({
  foundedOn: v.nullable(roughDate),
  founded: v.boolean('请选择是否已成立'),
  address: v.optional(optionalLine('地址', 120), ''),
  hall: v.pipe(v.array(hallStep), v.maxLength(20, '会馆记录最多 20 条')),
  honours: v.pipe(v.array(honour), v.maxLength(60, '荣誉最多 60 项')),
})
export type ChamberFacts = v.InferOutput<typeof chamberFacts>

/** Public sees who; the same chamber and the office see the post and its term. Phones never. */
const officer = v.object({
  postId: v.string(),
  name: v.string(),
  post: v.nullable(postKind),
  startsOn: v.nullable(date),
  endsOn: v.nullable(date),
  /** Ended: one of the former presidents or secretaries. */
  endedOn: v.nullable(date),
})

/** 待任: a president or secretary whose term begins on a day to come; seen by those who see posts. */
const comingOfficer = v.object({
  name: v.string(),
  post: postKind,
  startsOn: date,
  /** Why it did not begin on its day, for those who may hand over; '' otherwise. */
  problem: v.string(),
})

export const chamberPage = v.object({
  ...chamberRow.entries,
  rev: v.number(),
  foundedOn: v.nullable(roughDate),
  address: v.string(),
  hallSteps: v.array(
    v.object({
      stage: v.picklist(hallStages),
      on: roughDate,
      note: v.string(),
      photos: v.array(v.object({ id: v.string(), url: v.string() })),
    }),
  ),
  honours: v.array(v.object({ year: v.number(), title: v.string() })),
  officers: v.array(officer),
  formerOfficers: v.array(officer),
  comingOfficers: v.array(comingOfficer),
  /** Made up to show the product; not a real chamber's data. */
  demonstration: v.boolean(),
  news: v.array(newsCard),
  /** Its credit in the campaign that runs, 分; null when none runs that the caller may see, or it has none. */
  pledges: v.nullable(
    v.object({
      campaignId: v.string(),
      campaignTitle: v.string(),
      pledgedFen: v.number(),
      receivedFen: v.number(),
    }),
  ),
  /** What the caller may do here. */
  can: v.object({
    correct: v.boolean(),
    confirm: v.boolean(),
    handOver: v.boolean(),
    requestContact: v.boolean(),
  }),
})
export type ChamberPage = v.InferOutput<typeof chamberPage>

const seen = { id, rev: v.pipe(v.number('版本号有误'), v.safeInteger('版本号有误')) }

export const chambers = {
  directory: action({
    access: anyone,
    input: v.strictObject({}),
    output: v.object({
      asOf: instant,
      /** Each count says what it counts: 地级以上已成立 / 筹备中 / 县级. */
      counts: v.object({ prefectureUp: v.number(), preparing: v.number(), county: v.number() }),
      demonstration: v.boolean(),
      items: v.array(chamberRow),
    }),
  }),
  show: action({ access: anyone, input: v.strictObject({ id }), output: chamberPage }),
  /** “资料无误”: the caller's own chamber only. */
  confirm: action({
    access: leaders,
    audit: '确认商会资料',
    input: v.strictObject(seen),
    output: chamberPage,
  }),
  correct: action({
    access: [...leaders, ...office],
    audit: '更正商会资料',
    input: v.strictObject({ ...seen, facts: chamberFacts }),
    output: chamberPage,
  }),
  /** New (without id) or renamed, moved, of another kind. */
  save: action({
    access: office,
    audit: '保存商会',
    input: v.strictObject({
      id: v.optional(id),
      rev: v.optional(v.pipe(v.number('版本号有误'), v.safeInteger('版本号有误'))),
      name: line('商会名称', 30),
      kind: v.picklist(chamberKinds, '请选择商会类别'),
      province: v.nullable(v.picklist(provinces, '请选择省份')),
      city: v.optional(optionalLine('城市', 20), ''),
      facts: chamberFacts,
    }),
    output: chamberPage,
  }),
  /** 换届: the office, or the president for his own chamber. The old post ends the day before the new one starts and stays in the history. */
  handOver: action({
    access: ['president', ...office],
    audit: '换届',
    input: v.strictObject({
      id,
      post: v.picklist(['president', 'secretary'], '请选择职务'),
      successor: v.strictObject({ name: line('姓名', 20), phone }),
      startsOn: date,
      endsOn: date,
    }),
    output: chamberPage,
  }),
}
