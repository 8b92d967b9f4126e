import * as v from 'valibot'
import { anyone, leaders, office } from './access'
import { action } from './action'
import { activityKinds, MAX_NAMED } from './activity-drafts'
import { activityCard, activityPage, candidate, chainLine, enteredOne, standingThere } from './activity-views'
import { answers } from './values/questions'
import { cursor, pageOf } from './values/page'
import { id, line, optionalLine } from './values/text'

export * from './activity-drafts'
export * from './activity-views'

const members = ['member', 'young', ...leaders] as const

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
      items: v.array(
        v.object({
          participantId: v.string(),
          name: v.string(),
          standing: standingThere,
          /** Who had entered him before; '' when it was the caller. */
          note: v.string(),
        }),
      ),
    }),
  }),
  /** Whom the chamber, or the office for it, has entered, and what may still be done for each. */
  entered: action({
    access: [...leaders, ...office],
    input: v.strictObject({ id, chamberId: id }),
    output: v.object({ items: v.array(enteredOne) }),
  }),
  /** 代取消: takes out whom one entered. A second tap finds it done. */
  withdrawOther: action({
    access: [...leaders, ...office],
    audit: '代取消报名',
    input: v.strictObject({ id, participantId: id }),
    output: enteredOne,
  }),
  /** 换人: somebody of the same chamber takes the place; the seat stays with the chamber. Gives the one who has it now. */
  replaceOther: action({
    access: [...leaders, ...office],
    audit: '换人',
    input: v.strictObject({ id, participantId: id, byParticipantId: id }),
    output: enteredOne,
  }),
  /** 代确认: answers the offer of somebody whom one entered. */
  answerForOther: action({
    access: [...leaders, ...office],
    audit: '代确认名额',
    input: v.strictObject({ id, participantId: id, accept: v.boolean('请选择是否接受') }),
    output: enteredOne,
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
