import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { tell } from '../../cloudfunctions/domains/inbox/tell'
import { dateOf, fromShanghai } from '../../contract/values/time'
import type { Emulator } from '../../emulator/server'
import { seededRandom } from '../../emulator/seeded-random'
import { furnish, openCloud } from './cloud'
import { letters } from './letters'
import { verdict, type States } from './verdict'

export interface OutboxOptions {
  messages: number
  people: number
  /** kill -9 of the job in the middle of its work. */
  kills: number
  seed: number
}

export interface OutboxOutcome {
  problems: string[]
  states: States
  /** What people see under 服务通知. */
  arrived: number
  /** Rows whose sending a kill cut off. */
  cutOff: number
  kills: number
  runs: number
  ms: number
}

const API = 'subscribeMessage.send'
/** Of all calls, 30 % together. Without an answer: before WeChat has done it, or after. */
const FAILURES: readonly { fail: number | 'timeout' | 'lost'; rate: number }[] = [
  { fail: -1, rate: 0.1 },
  { fail: 45009, rate: 0.005 },
  { fail: 40001, rate: 0.04 },
  { fail: 47003, rate: 0.015 },
  { fail: 43101, rate: 0.01 },
  { fail: 'timeout', rate: 0.08 },
  { fail: 'lost', rate: 0.08 },
]
const HOLD_MS = 20
const DAY_MS = 24 * 60 * 60_000
const MOST_RUNS = 300

const job = { Type: 'Timer', TriggerName: 'deliver-messages' }
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const waiting = async () =>
  (await notices.count({ 'wx.state': 'due' })) + (await notices.count({ 'wx.state': 'sending' }))

/** Ten in the morning of the next day: no quiet hours, and every pause is over. */
function nextMorning({ clock }: Emulator) {
  const morning = fromShanghai(dateOf(clock.now() + DAY_MS), '10:00')
  clock.set(morning - Date.now())
}

const fire = ({ functions }: Emulator) =>
  functions.invoke('jobs', job, { source: 'wx_trigger' }).catch(() => 'killed')

/** Tells how many rows were on their way. */
async function killMidway(emulator: Emulator, run: Promise<unknown>, random: () => number): Promise<number> {
  let over = false
  void run.then(() => (over = true))
  while (!over && (await notices.count({ 'wx.state': 'sending' })) === 0) await pause(2)
  await pause(random() * 200)
  emulator.functions.kill('jobs')
  await run
  return notices.count({ 'wx.state': 'sending' })
}

/** Tells many something, with everything going wrong that can, until nothing waits any more; then counts. */
export async function runOutbox({ messages, people, kills, seed }: OutboxOptions): Promise<OutboxOutcome> {
  const emulator = await openCloud()
  try {
    const receivers = await furnish(emulator, people, Math.ceil(messages / people) + 1)
    nextMorning(emulator)
    const told = letters(messages, receivers, emulator.clock.now())
    await Promise.all([tell(told), tell(told)])
    FAILURES.forEach((failure, i) =>
      emulator.faults.openApi(API, { ...failure, seed: seed + i, holdMs: HOLD_MS }),
    )
    const random = seededRandom(seed)
    const began = performance.now()
    let [runs, killed, cutOff] = [0, 0, 0]
    for (; runs < MOST_RUNS && (await waiting()) > 0; runs++) {
      const run = fire(emulator)
      if (killed < kills) {
        const caught = await killMidway(emulator, run, random)
        if (caught > 0) killed += 1
        cutOff += caught
      } else await run
      nextMorning(emulator)
    }
    const ms = performance.now() - began
    return { ...(await verdict(emulator, messages, receivers)), ...{ cutOff, kills: killed, runs, ms } }
  } finally {
    await emulator.close()
  }
}
