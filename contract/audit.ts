import * as v from 'valibot'
import { managers } from './access'
import { action } from './action'
import { date } from './values/date'
import { cursor, pageOf } from './values/page'
import { optionalLine } from './values/text'
import { instant } from './values/time'

const entry = v.object({
  id: v.string(),
  at: instant,
  who: v.string(),
  /** The action's Chinese name. */
  what: v.string(),
  /** What was asked for, shortened, numbers masked. */
  input: v.string(),
  target: v.string(),
  outcome: v.picklist(['started', 'done', 'refused']),
  /** Why it was refused. */
  reason: v.nullable(v.string()),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
})
export type AuditEntry = v.InferOutput<typeof entry>

export const audit = {
  search: action({
    access: managers,
    input: v.strictObject({
      query: v.optional(optionalLine('搜索词', 40), ''),
      from: v.optional(date),
      to: v.optional(date),
      cursor: v.optional(cursor),
    }),
    output: pageOf(entry),
  }),
}
