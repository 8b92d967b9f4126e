import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { cursor, pageOf } from './values/page'
import { phone } from './values/phone'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

/** One record of the 温商信息库; phones are masked until asked for one by one. */
export const merchantRow = v.object({
  id: v.string(),
  name: v.string(),
  phoneMasked: v.nullable(v.string()),
  company: v.string(),
  chamber: v.string(),
  place: v.string(),
  industry: v.string(),
})
export type MerchantRow = v.InferOutput<typeof merchantRow>

const fields = {
  name: line('姓名', 20),
  /** Left out: as it was; the page knows it only masked. Null: none. */
  phone: v.optional(v.nullable(phone)),
  company: v.optional(optionalLine('企业', 60), ''),
  chamber: v.optional(optionalLine('所属商会', 30), ''),
  place: v.optional(optionalLine('所在地', 30), ''),
  industry: v.optional(optionalLine('行业', 20), ''),
}

const change = v.object({ at: instant, by: v.string(), what: v.string() })
/** A record that went into this one and may still be taken out again until then. */
const absorbed = v.object({ id: v.string(), what: v.string(), at: instant, undoUntil: instant })
const merchantPage = v.object({
  ...merchantRow.entries,
  rev: v.number(),
  history: v.array(change),
  absorbed: v.array(absorbed),
})

/** Records of one group of duplicates that are shown. */
export const MAX_IN_GROUP = 20

export const merchants = {
  /** `query`: a name, part of a company, or the last four digits of a phone; the others narrow it. */
  search: action({
    access: office,
    input: v.strictObject({
      query: v.optional(optionalLine('搜索词', 40), ''),
      chamber: v.optional(optionalLine('所属商会', 30), ''),
      place: v.optional(optionalLine('所在地', 30), ''),
      industry: v.optional(optionalLine('行业', 20), ''),
      cursor: v.optional(cursor),
    }),
    output: pageOf(merchantRow),
  }),
  show: action({ access: office, input: v.strictObject({ id }), output: merchantPage }),
  save: action({
    access: office,
    audit: '保存温商信息',
    input: v.strictObject({
      id: v.optional(id),
      rev: v.optional(v.pipe(v.number('版本号有误'), v.safeInteger('版本号有误'))),
      /** For a new record: made once by the page, so that a save sent twice makes one. */
      key: v.optional(id),
      ...fields,
    }),
    output: merchantPage,
  }),
  revealPhone: action({
    access: office,
    audit: '查看手机号',
    input: v.strictObject({ id }),
    output: v.object({ phone: v.nullable(v.string()) }),
  }),
  /** Records that share a phone, or a name and a company. */
  duplicates: action({
    access: office,
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(
        v.object({
          key: v.string(),
          why: v.picklist(['phone', 'name_company']),
          records: v.array(merchantRow),
          /** How many there are; more than MAX_IN_GROUP are not all shown. */
          count: v.number(),
        }),
      ).entries,
      /** All groups there are; null behind the first page. */
      groups: v.nullable(v.number()),
    }),
  }),
  /** 不是同一个人: these records are no longer held against that one; `apart: false` takes it back. */
  keepApart: action({
    access: office,
    audit: '区分同名温商',
    input: v.strictObject({
      id,
      others: v.pipe(
        v.array(id),
        v.minLength(1, '请选择另一条信息'),
        v.maxLength(MAX_IN_GROUP, `一次最多 ${MAX_IN_GROUP} 条`),
      ),
      apart: v.boolean('请说明是不是同一个人'),
    }),
    output: v.object({ names: v.array(v.string()) }),
  }),
  /** The other one goes into the history of the one that is kept. */
  merge: action({
    access: office,
    audit: '合并温商信息',
    input: v.strictObject({ keep: id, other: id }),
    output: merchantPage,
  }),
  /** Within a week: the other record stands by itself again, and what it lent goes back unless it was changed since. */
  unmerge: action({
    access: office,
    audit: '撤销合并',
    input: v.strictObject({ id }),
    output: merchantPage,
  }),
}
