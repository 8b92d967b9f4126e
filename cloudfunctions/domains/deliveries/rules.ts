import type { Answer } from '../../kernel/subscribe-message'
import type { Outgoing } from './outgoing'
import { sendsAt } from './quiet-hours'

const MINUTE_MS = 60_000
/** Between a try and the next one. */
const BACKOFF_MIN = [1, 5, 15, 60, 240]
const MOST_TRIES = BACKOFF_MIN.length + 1
/** Of the pause, up or down: what failed together does not come back together. */
const JITTER = 0.2
/** The answer of a `sending` that old never comes: the job was killed. */
export const ANSWER_LOST_MS = 2 * MINUTE_MS

/** WeChat's numbers: subscribeMessage.send, https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
export const NOT_SUBSCRIBED = 43101
const RATE_LIMIT = 45009

/** Asking again would be refused again: the mistake is ours. */
const ours: Record<number, string> = {
  47001: '消息格式有误',
  47003: '消息内容不合模板',
  41030: '消息指向的页面不存在',
  40037: '消息模板有误',
  40003: '收件人不属于本小程序',
}

const passing: Record<number, string> = { [-1]: '微信繁忙', [RATE_LIMIT]: '微信限制了发送次数' }

/** leave: as it is · back: the one that was taken, since WeChat has not · none: WeChat knows of none at all */
type Credit = 'leave' | 'back' | 'none'

export interface Outcome {
  change: Pick<Outgoing, 'state' | 'nextAt' | 'reason'>
  credit: Credit
  /** WeChat takes no more for now. */
  stop: boolean
}

type Tried = Pick<Outgoing, 'tries' | 'urgent' | 'until'>

const ended = (state: Outgoing['state'], reason: string, credit: Credit): Outcome => ({
  change: { state, nextAt: null, reason },
  ...{ credit, stop: false },
})

/** `chance`: 0 to 1. */
export function nextTryAt({ tries, urgent, until }: Tried, now: number, chance: number): number {
  const pause = (BACKOFF_MIN[tries - 1] ?? 0) * MINUTE_MS
  return sendsAt(now + Math.round(pause * (1 + JITTER * (2 * chance - 1))), { urgent, until })
}

/** WeChat is not asked. */
export const staysInInbox = (reason: string): Outcome => ended('inbox', reason, 'leave')

/** What becomes of a message after WeChat's answer. Never sent again once WeChat may have it. */
export function afterAnswer(answer: Answer, tried: Tried, now: number, chance: number): Outcome {
  if (answer.kind === 'sent') return ended('sent', '', 'leave')
  if (answer.kind === 'silent') return ended('inbox', '微信没有回音，可能已送达', 'leave')
  const { code } = answer
  if (code === NOT_SUBSCRIBED) return ended('inbox', '没有订阅，或已退订', 'none')
  if (code in ours) return ended('dead', `${ours[code]}（${code}）`, 'back')
  const why = `${passing[code] ?? '微信拒绝了发送'}（${code}）`
  const stop = code === RATE_LIMIT
  if (tried.tries >= MOST_TRIES) return { ...ended('dead', `试了 ${tried.tries} 次，${why}`, 'back'), stop }
  const nextAt = nextTryAt(tried, now, chance)
  return { change: { state: 'due', nextAt, reason: why }, credit: 'back', stop }
}
