import type { DeliveryState } from '@contract/deliveries'

export const tones: Record<DeliveryState, 'quiet' | 'good' | 'wait' | 'accent'> = {
  due: 'wait',
  sending: 'wait',
  sent: 'good',
  inbox: 'quiet',
  dead: 'accent',
}

/** What each state means, for whoever wonders whether something went wrong. */
export const meanings: Record<DeliveryState, string> = {
  due: '还没有到时间，或者微信一时不通，到时间自动再发。夜里 21:30 到 7:30 不打扰，早上再发。',
  sending: '已经交给微信，还在等回音。',
  sent: '微信收下了，对方在“服务通知”里看得到。',
  inbox: '对方没有订阅微信通知，或者微信没有回音。这很平常，不是出错：小程序的“消息”里一定有。',
  dead: '试了几次都没有发出去。对方在小程序的“消息”里看得到；原因解决了，可以再发一次。',
}
