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
const merchantPage = v.object({ ...merchantRow.entries, rev: v.number(), history: v.array(change) })

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
    output: pageOf(
      v.object({
        key: v.string(),
        why: v.picklist(['phone', 'name_company']),
        records: v.array(merchantRow),
      }),
    ),
  }),
  /** The other one goes into the history of the one that is kept. */
  merge: action({
    access: office,
    audit: '合并温商信息',
    input: v.strictObject({ keep: id, other: id }),
    output: merchantPage,
  }),
}
