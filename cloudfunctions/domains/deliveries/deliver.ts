import { command } from '../../kernel/database'
import { each, without, workEnd } from '../../kernel/jobs/each'
import { notices } from '../inbox/documents'
import { sendOne } from './send-one'
import type { OutboxRow } from './views'

const PAGE = 100
const AT_ONCE = 10

/** Killed before WeChat's answer came: it may have been sent, so it is not sent again. */
const giveUpLost = (now: number) =>
  notices.update({ 'wx.state': 'sending', 'wx.nextAt': command().lte(now) }, {
    ...{ 'wx.state': 'inbox', 'wx.nextAt': null, 'wx.reason': '微信没有回音，可能已送达' },
  } as object)

const dueAt = (now: number, paused: string[]) =>
  notices.find({
    where: { 'wx.state': 'due', 'wx.nextAt': command().lte(now), ...without(paused) },
    ...{ order: ['wx.nextAt', 'asc'], limit: PAGE },
  }) as Promise<OutboxRow[]>

/** The minute job: the outbox, ten at a time, the longest due first, until WeChat takes no more for now. */
export async function deliver(now: number): Promise<void> {
  const until = workEnd()
  let goesOn = true
  await giveUpLost(now)
  while (goesOn) {
    const begun = await each<OutboxRow>({
      ...{ job: 'deliver-messages', batch: PAGE, now, until, atOnce: AT_ONCE },
      load: (paused) => dueAt(now, paused),
      keyOf: ({ _id }) => _id,
      wordsOf: ({ title }) => `消息“${title}”`,
      work: async (row) => {
        if (goesOn) goesOn = (await sendOne(row, now)) && goesOn
      },
    })
    if (begun === 0) return
  }
}
