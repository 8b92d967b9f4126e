import * as v from 'valibot'
import { leaders, office } from './access'
import { action } from './action'
import { date } from './values/date'
import { cursor, pageOf } from './values/page'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

export const birthBands = ['before1975', '1975', '1980', '1985', '1990', '1995', '2000'] as const
export const birthBandNames: Record<(typeof birthBands)[number], string> = {
  before1975: '1975 年以前',
  '1975': '1975—1979 年',
  '1980': '1980—1984 年',
  '1985': '1985—1989 年',
  '1990': '1990—1994 年',
  '1995': '1995—1999 年',
  '2000': '2000 年以后',
}

export const growthKinds = ['training', 'relay', 'award', 'endorsement', 'other'] as const
export const growthKindNames: Record<(typeof growthKinds)[number], string> = {
  training: '培训',
  relay: '红色接力',
  award: '荣誉',
  endorsement: '会长荐',
  other: '其他',
}

const skills = v.pipe(v.array(line('特长', 12)), v.maxLength(8, '特长最多 8 项'))

/** 新生代数据库: what a young merchant tells of himself. The band, never the birthday. */
export const youngProfile = v.object({
  personId: v.string(),
  name: v.string(),
  chamberId: v.string(),
  chamberName: v.string(),
  industry: v.string(),
  birthBand: v.nullable(v.picklist(birthBands)),
  skills: v.array(v.string()),
  mentor: v.string(),
  endorsements: v.number(),
})
export type YoungProfile = v.InferOutput<typeof youngProfile>

export const endorsement = v.object({
  id: v.string(),
  chamberName: v.string(),
  byName: v.string(),
  line: v.string(),
  state: v.picklist(['offered', 'accepted', 'declined']),
  at: instant,
})
export const growthEntry = v.object({
  id: v.string(),
  kind: v.picklist(growthKinds),
  on: date,
  title: v.string(),
})

const record = v.object({
  profile: youngProfile,
  endorsements: v.array(endorsement),
  growth: v.array(growthEntry),
})
export type YoungRecord = v.InferOutput<typeof record>

export const young = {
  /** Presidents and secretaries see their own chamber, the office all. */
  list: action({
    access: [...leaders, ...office],
    input: v.strictObject({
      query: v.optional(optionalLine('搜索词', 40), ''),
      chamberId: v.optional(id),
      cursor: v.optional(cursor),
    }),
    output: pageOf(youngProfile),
  }),
  /** Own record without id; another's for his chamber's leaders and the office. */
  record: action({
    access: ['young', ...leaders, ...office],
    input: v.strictObject({ personId: v.optional(id) }),
    output: record,
  }),
  saveProfile: action({
    access: ['young'],
    input: v.strictObject({
      chamberId: id,
      industry: optionalLine('行业', 20),
      birthBand: v.nullable(v.picklist(birthBands, '请选择出生年段')),
      skills,
      mentor: v.optional(optionalLine('导师', 20), ''),
    }),
    output: record,
  }),
  /** 会长荐: one line for a young merchant of one's own chamber, who may decline it. */
  endorse: action({
    access: ['president'],
    audit: '会长荐',
    input: v.strictObject({ personId: id, line: line('推荐语', 60) }),
    output: record,
  }),
  answerEndorsement: action({
    access: ['young'],
    input: v.strictObject({ id, accept: v.boolean('请选择是否接受') }),
    output: record,
  }),
  addGrowth: action({
    access: office,
    audit: '添加成长记录',
    input: v.strictObject({
      personId: id,
      kind: v.picklist(growthKinds, '请选择类别'),
      on: date,
      title: line('内容', 60),
    }),
    output: record,
  }),
}
