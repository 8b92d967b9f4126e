import { command } from '../../kernel/database'
import { notices } from '../inbox/documents'
import { sendOne } from './send-one'
import type { OutboxRow } from './views'

/** A job has 20 s, and one answer of WeChat may take five. */
const WORK_MS = 13_000
const PAGE = 100
const AT_ONCE = 10

/** Killed before WeChat's answer came: it may have been sent, so it is not sent again. */
const giveUpLost = (now: number) =>
  notices.update({ 'wx.state': 'sending', 'wx.nextAt': command().lte(now) }, {
    ...{ 'wx.state': 'inbox', 'wx.nextAt': null, 'wx.reason': '微信没有回音，可能已送达' },
  } as object)

const dueAt = (now: number) =>
  notices.find({
    where: { 'wx.state': 'due', 'wx.nextAt': command().lte(now) },
    ...{ order: ['wx.nextAt', 'asc'], limit: PAGE },
  }) as Promise<OutboxRow[]>

/** The minute job: the outbox, ten at a time, the longest due first. */
export async function deliver(now: number): Promise<void> {
  const began = performance.now()
  let goesOn = true
  const isTime = () => goesOn && performance.now() - began < WORK_MS
  await giveUpLost(now)
  while (isTime()) {
    const rows = await dueAt(now)
    if (rows.length === 0) return
    const send = async () => {
      for (let row = rows.shift(); row && isTime(); row = rows.shift())
        goesOn = (await sendOne(row, now)) && goesOn
    }
    // One that fails ends the run when the others have WeChat's answer: a function that has returned hears none.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, send))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed) throw failed.reason
  }
}
