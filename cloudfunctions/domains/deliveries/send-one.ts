import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import { sendSubscribeMessage } from '../../kernel/subscribe-message'
import { notices } from '../inbox/documents'
import { sendsAt } from './quiet-hours'
import { emptyCredits, giveBackCredit, takeCredit } from './purse'
import { afterAnswer, ANSWER_LOST_MS, staysInInbox, type Outcome } from './rules'
import type { OutboxRow } from './views'

const INBOX = '/packages/members/inbox/index'

/** From here on WeChat may have it: whoever is killed now leaves `sending`, and nobody sends it again. */
async function claim({ _id, wx }: OutboxRow, now: number): Promise<OutboxRow | null> {
  const change = { 'wx.state': 'sending', 'wx.nextAt': now + ANSWER_LOST_MS, 'wx.tries': command().inc(1) }
  const claimed = await notices.updateAndReturn({ _id, 'wx.state': 'due', 'wx.nextAt': wx.nextAt }, change)
  return claimed as OutboxRow | null
}

async function attempt({ to, path, wx }: OutboxRow, openId: string | null, now: number): Promise<Outcome> {
  const { template, data, until } = wx
  if (until !== null && now >= until) return staysInInbox('已过时效')
  if (openId === null) return staysInInbox('收件人已退出')
  if (!(await takeCredit(to, template))) return staysInInbox('没有订阅')
  const answer = await sendSubscribeMessage({ openId, template, path: path ?? INBOX, data })
  const outcome = afterAnswer(answer, wx, now, Math.random())
  if (outcome.credit === 'back') await giveBackCredit(to, template)
  if (outcome.credit === 'none') await emptyCredits(to, template)
  return outcome
}

/** What was held up until the night waits for the morning. */
async function waitsForMorning({ _id, wx }: OutboxRow, now: number): Promise<boolean> {
  const nextAt = sendsAt(now, wx)
  if (nextAt <= now) return false
  await notices.update({ _id, 'wx.state': 'due' }, { 'wx.nextAt': nextAt } as object)
  return true
}

/** False when WeChat takes no more for now. */
export async function sendOne(row: OutboxRow, now: number): Promise<boolean> {
  if (await waitsForMorning(row, now)) return true
  // Before the claim: what fails until then is simply tried again.
  const openId = (await people.get(row.to))?.openId ?? null
  const claimed = await claim(row, now)
  if (!claimed) return true
  const { change, stop } = await attempt(claimed, openId, now)
  const { state, nextAt, reason } = change
  await notices.update({ _id: claimed._id, 'wx.state': 'sending', 'wx.tries': claimed.wx.tries }, {
    'wx.state': state,
    'wx.nextAt': nextAt,
    'wx.reason': reason,
  } as object)
  return !stop
}
