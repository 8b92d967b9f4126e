import * as v from 'valibot'
import { anyone, leaders, office } from './access'
import { action } from './action'
import { id, line } from './values/text'
import { instant } from './values/time'

const members = ['member', 'young', ...leaders] as const

/** One leg (一棒): who carried the baton, and what he wrote when he passed it on. */
export const leg = v.object({
  /** 1 is the first. */
  n: v.number(),
  theme: v.string(),
  holderName: v.string(),
  chamberName: v.string(),
  /** 传承接力: who stands behind the holder. */
  mentorName: v.nullable(v.string()),
  since: instant,
  /** null while he still holds it. */
  passedAt: v.nullable(instant),
  line: v.nullable(v.string()),
})
export type Leg = v.InferOutput<typeof leg>

export const relayPage = v.object({
  activityId: v.string(),
  title: v.string(),
  themes: v.array(v.string()),
  legs: v.array(leg),
  /** The baton has come to its end. */
  finished: v.boolean(),
  /** Passed on and not yet taken: to a name, or to whoever in the group is first. */
  offer: v.nullable(
    v.object({
      toName: v.nullable(v.string()),
      line: v.string(),
      until: instant,
      /** In the link to the group; only for the one who passes it on. */
      token: v.nullable(v.string()),
    }),
  ),
  can: v.object({
    /** The caller holds the baton. */
    pass: v.boolean(),
    /** It is offered to the caller, or to the group whose link he came by. */
    accept: v.boolean(),
    takeBack: v.boolean(),
    start: v.boolean(),
    pair: v.boolean(),
    finish: v.boolean(),
  }),
  /** Why the caller may not take it, for whoever comes by the group's link; null when he may. */
  whyNotAccept: v.nullable(v.string()),
})
export type RelayPage = v.InferOutput<typeof relayPage>

const token = v.optional(v.pipe(v.string('链接有误'), v.regex(/^[A-Za-z0-9_-]{16,64}$/, '链接有误')))

export const relays = {
  show: action({ access: anyone, input: v.strictObject({ activityId: id, token }), output: relayPage }),
  /** To whom the baton may go: young merchants of any chamber, by name. */
  runners: action({
    access: [...members, ...office],
    input: v.strictObject({ activityId: id, query: line('姓名', 20) }),
    output: v.object({
      items: v.array(
        v.object({
          personId: v.string(),
          name: v.string(),
          chamberName: v.string(),
          /** Why the baton cannot be given to him; null when it can. */
          whyNot: v.nullable(v.string()),
        }),
      ),
    }),
  }),
  start: action({
    access: office,
    audit: '交出第一棒',
    input: v.strictObject({ activityId: id, personId: id }),
    output: relayPage,
  }),
  /** To a named person, or to the group when `personId` is null. The line is checked by WeChat. */
  pass: action({
    access: members,
    input: v.strictObject({ activityId: id, personId: v.nullable(id), line: line('寄语', 40) }),
    output: relayPage,
  }),
  takeBack: action({ access: members, input: v.strictObject({ activityId: id }), output: relayPage }),
  accept: action({ access: members, input: v.strictObject({ activityId: id, token }), output: relayPage }),
  decline: action({ access: members, input: v.strictObject({ activityId: id }), output: relayPage }),
  /** 传承接力: a mentor (老一辈) behind the present holder. */
  pair: action({
    access: ['young', ...office],
    audit: '结对传承',
    input: v.strictObject({ activityId: id, mentorName: line('导师姓名', 20) }),
    output: relayPage,
  }),
  finish: action({
    access: office,
    audit: '接力收官',
    input: v.strictObject({ activityId: id, line: line('收官寄语', 40) }),
    output: relayPage,
  }),
}
