import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { postKind } from './posts'
import { date } from './values/date'
import { cursor, pageOf } from './values/page'
import { phone } from './values/phone'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

/** One line of the office's roster: somebody's post in a chamber. History is kept: a post ends, it is never deleted. */
export const rosterRow = v.object({
  id: v.string(),
  name: v.string(),
  phoneMasked: v.string(),
  chamberId: v.string(),
  chamberName: v.string(),
  post: postKind,
  /** 执行会长: what the chamber calls it, where that says more than the post. */
  title: v.optional(v.string()),
  startsOn: v.nullable(date),
  endsOn: v.nullable(date),
  endedOn: v.nullable(date),
  /** Somebody in WeChat has taken this post as his. */
  bound: v.boolean(),
})
export type RosterRow = v.InferOutput<typeof rosterRow>

export const comingPost = v.object({
  id: v.string(),
  name: v.string(),
  phoneMasked: v.string(),
  chamberName: v.string(),
  post: postKind,
  startsOn: date,
  /** Why it could not begin on its day; '' while it waits. */
  problem: v.string(),
})
export type ComingPost = v.InferOutput<typeof comingPost>

const list = v.strictObject({
  query: v.optional(optionalLine('搜索词', 40), ''),
  chamberId: v.optional(id),
  cursor: v.optional(cursor),
})

/** A file made for the office: a temporary address. */
export const download = v.object({ url: v.string(), name: v.string(), rows: v.number() })

export const roster = {
  list: action({ access: office, input: list, output: pageOf(rosterRow) }),
  save: action({
    access: office,
    audit: '保存名册',
    input: v.strictObject({
      id: v.optional(id),
      name: line('姓名', 20),
      /** Left out: as it was. A new line needs one. */
      phone: v.optional(phone),
      chamberId: id,
      post: postKind,
      startsOn: v.nullable(date),
      endsOn: v.nullable(date),
    }),
    /** `waits`: 待任, it begins on its day. */
    output: v.object({ ...rosterRow.entries, waits: v.optional(v.boolean()) }),
  }),
  end: action({
    access: office,
    audit: '结束任职',
    input: v.strictObject({ id, endedOn: date }),
    output: rosterRow,
  }),
  /** 待任: terms that begin on a day to come, soonest first; at most 100. */
  coming: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({ items: v.array(comingPost) }),
  }),
  /** Takes one that waits off the list. */
  dropComing: action({
    access: office,
    audit: '取消待任',
    input: v.strictObject({ id }),
    output: v.object({ done: v.literal(true) }),
  }),
  /** The whole number of one person; each look is in the audit log. */
  revealPhone: action({
    access: office,
    audit: '查看手机号',
    input: v.strictObject({ id }),
    output: v.object({ phone: v.string() }),
  }),
  export: action({ access: office, audit: '导出名册', input: v.strictObject({}), output: download }),
  /** 经合办的待办: what waits, what ends, what is stale. */
  work: action({
    access: office,
    input: v.strictObject({}),
    output: v.object({
      asOf: instant,
      applications: v.number(),
      /** 搁置事项: what a job could not do. */
      setAside: v.optional(v.number()),
      chambers: v.number(),
      confirmed: v.number(),
      /** Presidents and secretaries whose terms end within 90 days, soonest first; at most 100. */
      ending: v.array(v.object({ ...rosterRow.entries, daysLeft: v.number() })),
      /** Longest unconfirmed first; at most 100. */
      stale: v.array(v.object({ id: v.string(), name: v.string(), confirmedAt: v.nullable(instant) })),
    }),
  }),
}
