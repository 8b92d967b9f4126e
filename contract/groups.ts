import * as v from 'valibot'
import { leaders, office } from './access'
import { action } from './action'
import { groupChoice, groupKinds } from './shares'
import { cursor, pageOf } from './values/page'
import { id } from './values/text'
import { instant } from './values/time'

/** A WeChat group as the office sees it: WeChat tells nobody its name. */
export const groupRow = v.object({
  id: v.string(),
  /** null while nobody has said whose it is. */
  kind: v.nullable(v.picklist(groupKinds)),
  chamberId: v.nullable(v.string()),
  /** 西安温州商会 · 会长群; '' while unbound. */
  name: v.string(),
  /** How many have opened something in it. */
  people: v.number(),
  /** The chamber of most of them: a guess for the office, never a binding. */
  guess: v.nullable(v.object({ chamberId: v.string(), chamberName: v.string(), people: v.number() })),
  firstSeenAt: instant,
  lastSeenAt: instant,
  bound: v.nullable(v.object({ by: v.string(), at: instant })),
})
export type GroupRow = v.InferOutput<typeof groupRow>

const target = { groupId: id }

/** 微信群: which is whose. */
export const groups = {
  /** To the question that `shares.arrive` brought; null: not one of these. Only within half an hour of being seen in the group. */
  answer: action({
    access: [...leaders, ...office],
    audit: '绑定微信群',
    input: v.strictObject({ ...target, choice: v.nullable(groupChoice) }),
    output: v.object({ name: v.string() }),
  }),
  list: action({
    access: office,
    input: v.strictObject({ bound: v.optional(v.boolean()), cursor: v.optional(cursor) }),
    output: v.object({ unbound: v.number(), ...pageOf(groupRow).entries }),
  }),
  bind: action({
    access: office,
    audit: '绑定微信群',
    input: v.strictObject({ ...target, choice: groupChoice }),
    output: groupRow,
  }),
  release: action({
    access: office,
    audit: '解除微信群绑定',
    input: v.strictObject(target),
    output: groupRow,
  }),
}
