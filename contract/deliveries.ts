import * as v from 'valibot'
import { anyone, office } from './access'
import { action } from './action'
import { templateKeys } from './subscribe-templates'
import { cursor, pageOf } from './values/page'
import { id } from './values/text'
import { instant } from './values/time'

/**
 * due: waits for its time · sending: given to WeChat, no answer yet · sent: WeChat took it · inbox: stays in the inbox, for a
 * reason that is no failure (not subscribed, or WeChat never answered and may have sent it) · dead: gave up; the inbox has it too.
 */
export const deliveryStates = ['due', 'sending', 'sent', 'inbox', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export const deliveryStateNames: Record<DeliveryState, string> = {
  due: '待发送',
  sending: '发送中',
  sent: '微信已送达',
  inbox: '仅在消息里',
  dead: '发送失败',
}

export const delivery = v.object({
  id: v.string(),
  toName: v.string(),
  title: v.string(),
  template: v.picklist(templateKeys),
  state: v.picklist(deliveryStates),
  tries: v.number(),
  /** In words; '' when there is nothing to say. */
  reason: v.string(),
  at: instant,
  /** When it is tried next; null when it is not. */
  nextAt: v.nullable(instant),
})
export type Delivery = v.InferOutput<typeof delivery>

const answers = ['accept', 'acceptWithAudio', 'reject', 'ban', 'filter'] as const
const credits = v.object(
  Object.fromEntries(templateKeys.map((key) => [key, v.number()])) as Record<
    (typeof templateKeys)[number],
    v.NumberSchema<undefined>
  >,
)
export type Credits = v.InferOutput<typeof credits>

/** 微信订阅消息 */
export const deliveries = {
  /** How many messages of each template the caller has allowed and not yet received. */
  credits: action({ access: anyone, input: v.strictObject({}), output: credits }),
  /** What `wx.requestSubscribeMessage` answered; each acceptance allows one message. `once` makes a repeat harmless. */
  allow: action({
    access: anyone,
    input: v.strictObject({
      once: id,
      answers: v.record(v.picklist(templateKeys, '消息模板有误'), v.picklist(answers, '订阅结果有误')),
    }),
    output: credits,
  }),
  desk: action({
    access: office,
    input: v.strictObject({ state: v.optional(v.picklist(deliveryStates)), cursor: v.optional(cursor) }),
    output: v.object({
      /** Of the last 30 days. */
      counts: v.object({
        due: v.number(),
        sending: v.number(),
        sent: v.number(),
        inbox: v.number(),
        dead: v.number(),
      }),
      ...pageOf(delivery).entries,
    }),
  }),
  /** A dead letter is tried again. */
  retry: action({
    access: office,
    audit: '重发订阅消息',
    input: v.strictObject({ id }),
    output: delivery,
  }),
}
